# rstan on m1.stan: seconds of sampling (compiling apart) and the smallest effective sample size.
suppressMessages(library(rstan)); rstan_options(boost_lib="/usr/include")
args<-commandArgs(TRUE); d<-read.csv(args[1]); y<-as.matrix(d[,2:3]); o<-!is.na(y); y[!o]<-0
t0<-Sys.time(); sm<-stan_model(args[2]); compile<-as.numeric(Sys.time()-t0,units="secs")
dat<-list(n=nrow(d),K=4,t=d$t,y=y,o1=as.integer(o[,1]),o2=as.integer(o[,2]),u=as.matrix(d[,4:7]),prior_only=0)
start<-function() list(la=c(-.4,-.4),kap=c(0,0),ls=c(.2,.2),zr=.3,lr=c(-.5,-.5),mu=c(6.5,6),b1=rep(0,4),b2=rep(0,4))
cpu<-function() sum(proc.time()[1:2])
t0<-cpu(); f<-sampling(sm,dat,chains=1,cores=1,iter=1300,warmup=300,seed=7,refresh=0,init=start)
sec<-cpu()-t0
s<-summary(f,pars=c("la","kap","ls","zr","lr"))$summary
cat(sprintf('{"compile_seconds": %.2f, "sample_seconds": %.4f, "min_ess": %.1f}\n',compile,sec,min(s[,"n_eff"])))
