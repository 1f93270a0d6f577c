"""Log likelihood of the two-person continuous-time model as one joint Gaussian, without recursion.

dx = (A x + B u) dt + dW, cov dW = Q dt; u constant over the step before its row; x(t_1) ~ N(0, P),
A P + P A' + Q = 0; y = mu + zeta + x + e, e ~ N(0, diag(r^2)), zeta ~ N(0, Psi) once a dyad.
Shared by the make.py beside each case; needs numpy and scipy.
"""
import numpy as np
from scipy.linalg import expm, solve_continuous_lyapunov


def matrices(p):
    A = np.array([[-p["a_a"], p["k_ab"]], [p["k_ba"], -p["a_b"]]])
    ga, gb = p["g_a"], p["g_b"]
    Q = np.array([[ga * ga, p["rho"] * ga * gb], [p["rho"] * ga * gb, gb * gb]])
    B = np.array([p["effects"]["a"], p["effects"]["b"]])
    return A, Q, B


def means(t, U, A, B):
    """State mean at every row: each step driven by its row's inputs."""
    x = np.zeros((len(t), 2))
    for i in range(1, len(t)):
        F = expm(A * (t[i] - t[i - 1]))
        x[i] = F @ x[i - 1] + np.linalg.solve(A, F - np.eye(2)) @ (B @ U[i])
    return x


def covariance(t, A, Q):
    P = solve_continuous_lyapunov(A, -Q)
    n = len(t)
    C = np.zeros((2 * n, 2 * n))
    for i in range(n):
        for j in range(i + 1):
            block = expm(A * (t[i] - t[j])) @ P
            C[2 * i : 2 * i + 2, 2 * j : 2 * j + 2] = block
            C[2 * j : 2 * j + 2, 2 * i : 2 * i + 2] = block.T
    return C


def loglik(t, Y, U, p):
    A, Q, B = matrices(p)
    C = covariance(t, A, Q) + np.diag(np.tile([p["r_a"] ** 2, p["r_b"] ** 2], len(t)))
    ri = p.get("random_intercepts")
    if ri:
        cross = ri["corr"] * ri["psi_a"] * ri["psi_b"]
        psi = np.array([[ri["psi_a"] ** 2, cross], [cross, ri["psi_b"] ** 2]])
        C += np.kron(np.ones((len(t), len(t))), psi)
    mean = means(t, U, A, B) + np.array([p["mu_a"], p["mu_b"]])
    y, m = Y.ravel(), mean.ravel()
    seen = ~np.isnan(y)
    v = (y - m)[seen]
    L = np.linalg.cholesky(C[np.ix_(seen, seen)])
    z = np.linalg.solve(L, v)
    return -0.5 * (seen.sum() * np.log(2 * np.pi) + 2 * np.log(np.diag(L)).sum() + z @ z)
