"""statsmodels' state-space likelihood of the two-person model: microseconds of one evaluation."""
import json, sys, time
import numpy as np
import statsmodels.api as sm
from scipy.linalg import expm, solve_continuous_lyapunov

a = np.genfromtxt(sys.argv[1], delimiter=",", skip_header=1)
t, Y, U = a[:, 0], a[:, 1:3], a[:, 3:]
A = np.array([[-0.5, 0.35], [-0.3, -0.4]])
Q = np.array([[0.81, 0.225], [0.225, 1.0]])
B = np.array([[-0.1, -0.8, 0, 0.5], [-0.5, -0.3, -1, 0.2]])
mu, R = np.array([6.8, 6.1]), np.array([0.36, 0.49])
n = len(t)


def likelihood(model):
    """The system matrices of one parameter vector, then the compiled filter."""
    P = solve_continuous_lyapunov(A, -Q)
    T, C, W = np.zeros((2, 2, n)), np.zeros((2, n)), np.zeros((2, 2, n))
    for i in range(n - 1):
        F = expm(A * (t[i + 1] - t[i]))
        T[:, :, i], C[:, i] = F, np.linalg.solve(A, F - np.eye(2)) @ B @ U[i + 1]
        W[:, :, i] = P - F @ P @ F.T
    T[:, :, -1] = W[:, :, -1] = np.eye(2)
    model["transition"], model["state_intercept"], model["state_cov"] = T, C, W
    model["obs_intercept"] = np.repeat(mu[:, None], n, 1)
    model.initialize_known(np.zeros(2), P)
    return model.ssm.loglike()


model = sm.tsa.statespace.MLEModel(Y, k_states=2, k_posdef=2)
model["design"] = model["selection"] = np.eye(2)
model["obs_cov"] = np.diag(R)
model.ssm.loglikelihood_burn = 0
value = likelihood(model)
times = []
for _ in range(30):
    start = time.process_time()
    likelihood(model)
    times.append(time.process_time() - start)
print(json.dumps({"loglik": value, "likelihood_us": 1e6 * float(np.median(times))}))
