"""Writes data.csv and reference.json: a simulated twin of a 103-couple, 14-day diary.

Same shape as the diary of Campbell, Simpson, Boldry & Kashy (2005): two closeness scores (1-7) and two
conflict scores (1-7) a couple and day, about 1 % missing; every number here is simulated (numpy seed
103014) near the parameters that were estimated on that diary. The reference is the joint Gaussian.
"""
import copy, json, os, sys
import numpy as np
from scipy.linalg import expm, solve_continuous_lyapunov

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(here, ".."))
from dense import loglik, matrices, means

base = json.load(open(os.path.join(here, "params.json")))
truth = {**copy.deepcopy(base), "a_a": 1.3, "a_b": 1.2, "k_ab": 0.0, "k_ba": 0.06, "g_a": 0.97, "g_b": 0.89}
truth.update({"r_a": 0.1, "r_b": 0.1, "random_intercepts": {"psi_a": 0.5, "psi_b": 0.6, "corr": 0.8}})
rs = np.random.default_rng(103014)
A, Q, B = matrices(truth)
P = solve_continuous_lyapunov(A, -Q)
F = expm(A)
W = P - F @ P @ F.T
ri = truth["random_intercepts"]
cross = ri["corr"] * ri["psi_a"] * ri["psi_b"]
psi = np.array([[ri["psi_a"] ** 2, cross], [cross, ri["psi_b"] ** 2]])


def couple():
    """Scores (14 x 2) and conflicts (14 x 2), rounded, clipped, with holes."""
    shared = rs.normal(size=14)
    raw = 2 + 1.2 * (0.7 * shared[:, None] + 0.7 * rs.normal(size=(14, 2)))
    conflict = np.clip(np.round(raw), 1, 7)
    conflict[rs.random((14, 2)) < 0.01] = np.nan
    u = np.where(np.isnan(conflict), 0, conflict - 2)
    x = [rs.multivariate_normal([0, 0], P)]
    for _ in range(13):
        x.append(F @ x[-1] + rs.multivariate_normal([0, 0], W))
    level = np.array([truth["mu_a"], truth["mu_b"]]) + rs.multivariate_normal([0, 0], psi)
    y = level + np.array(x) + means(np.arange(14.0), u, A, B) + 0.1 * rs.normal(size=(14, 2))
    y = np.clip(np.round(4 * y) / 4, 1, 7)
    y[rs.random((14, 2)) < 0.01] = np.nan
    return y, conflict


text = lambda v: "" if np.isnan(v) else f"{v:g}"
lines, total, other = ["couple,day,clos_m,clos_w,conf_m,conf_w"], 0.0, 0.0
asymmetric = {**copy.deepcopy(base), "k_ab": 0.5, "k_ba": -0.7, "rho": -0.2}
for number in range(1, 104):
    y, conflict = couple()
    for day in range(14):
        cells = [y[day, 1], y[day, 0], conflict[day, 1], conflict[day, 0]]
        lines.append(",".join([str(number), str(day + 1), *map(text, cells)]))
    u = np.where(np.isnan(conflict), 0, conflict - 2)
    total += loglik(np.arange(14.0), y, u, base)
    other += loglik(np.arange(14.0), y, u, asymmetric)
open(os.path.join(here, "data.csv"), "w").write("\n".join(lines) + "\n")
changes = {"k_ab": 0.5, "k_ba": -0.7, "rho": -0.2}
cases = {"theta0": {"change": {}, "loglik": total}, "asymmetric": {"change": changes, "loglik": other}}
json.dump({"cases": cases}, open(os.path.join(here, "reference.json"), "w"), indent=1)
