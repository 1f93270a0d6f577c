"""Writes reference.json: log likelihoods of data.csv at params.json and at changed parameters.

data.csv: 120 irregular times, two sliders, 30 % missing each, four inputs; simulated with exactly the
parameters of params.json (numpy seed 20261121). `posterior` holds the log posterior at its mode and the
log likelihood at its maximum as other programs found them (Stan 2.21.7 and scipy 1.10 BFGS).
"""
import copy, json, os, sys
import numpy as np

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(here, ".."))
from dense import loglik

rows = np.genfromtxt(os.path.join(here, "data.csv"), delimiter=",", skip_header=1)
t, Y, U = rows[:, 0], rows[:, 1:3], rows[:, 3:]
base = json.load(open(os.path.join(here, "params.json")))
cases = {"theta0": {}, "no_coupling": {"k_ab": 0, "k_ba": 0}, "symmetric": {"k_ba": 0.35}}
cases["pursuer_withdrawer"] = {"k_ab": 0.9, "k_ba": -1.1, "rho": -0.4}
out = {}
for name, change in cases.items():
    p = {**copy.deepcopy(base), **change}
    out[name] = {"change": change, "loglik": float(loglik(t, Y, U, p))}
posterior = {"log_posterior_mode": -238.7420456166, "loglik_maximum": -234.62913451052987}
json.dump({"cases": out, "posterior": posterior}, open(os.path.join(here, "reference.json"), "w"), indent=1)
