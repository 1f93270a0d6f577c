# Writes stan-posterior.csv: rstan 2.21.7 on apps/cli/src/bench/rivals/m1.stan and the simulated couple of
# test/oracle/sim-couple, 2 chains of 2,000 draws after 1,000, seed 7. Run from the root of the repository.
suppressMessages(library(rstan)); rstan_options(boost_lib = "/usr/include")
d <- read.csv("test/oracle/sim-couple/data.csv")
y <- as.matrix(d[, 2:3]); o <- !is.na(y); y[!o] <- 0
dat <- list(n = nrow(d), K = 4, t = d$t, y = y, o1 = as.integer(o[, 1]), o2 = as.integer(o[, 2]), u = as.matrix(d[, 4:7]), prior_only = 0)
start <- function() list(la = c(-.4, -.4), kap = c(0, 0), ls = c(.2, .2), zr = .3, lr = c(-.5, -.5), mu = c(6.5, 6), b1 = rep(0, 4), b2 = rep(0, 4))
f <- sampling(stan_model("apps/cli/src/bench/rivals/m1.stan"), dat, chains = 2, iter = 3000, warmup = 1000, seed = 7, refresh = 0, control = list(adapt_delta = .95), init = start)
s <- summary(f, probs = c(.05, .5, .95), pars = c("la", "kap", "ls", "zr", "lr", "mu", "b1", "b2"))$summary
write.csv(s, "test/oracle/sampler/stan-posterior.csv")
