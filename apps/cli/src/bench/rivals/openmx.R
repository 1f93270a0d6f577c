# OpenMx on the two-person model and a table t,y1,y2,stress,conflict,future,together: seconds of its fit.
# Its process-noise integral has the drift transposed (docs/model.md), so only its speed is compared.
suppressMessages(library(OpenMx)); options(digits=15)
d<-read.csv(commandArgs(TRUE)[1]); K<-4
th<-c(a1=.5,a2=.4,k12=.35,k21=-.30,g1=.9,g2=1,rho=.25,r1=.6,r2=.7,mu1=6.8,mu2=6.1)
b<-c(-.10,-.8,0,.5,-.5,-.3,-1,.2)
mk<-function(th,b,free=FALSE){
 A<-matrix(c(-th["a1"],th["k21"],th["k12"],-th["a2"]),2,2)
 g1<-th["g1"];g2<-th["g2"];rho<-th["rho"]
 mxModel("m1",
  mxMatrix("Full",2,2,free,A,labels=c("A11","A21","A12","A22"),name="A"),
  mxMatrix("Full",2,K,free,matrix(b,2,K,byrow=TRUE),labels=paste0("b",rep(1:2,K),"_",rep(1:K,each=2)),name="B"),
  mxMatrix("Full",2,2,FALSE,diag(2),name="C",dimnames=list(c("y1","y2"),c("x1","x2"))),
  mxMatrix("Full",2,K+1,c(rep(FALSE,2*K),free,free),cbind(matrix(0,2,K),c(th["mu1"],th["mu2"])),labels=c(rep(NA,2*K),"mu1","mu2"),name="D"),
  mxMatrix("Full",2,1,FALSE,0,name="zero"),
  mxAlgebra(cbind(B,zero),name="B5"),
  mxMatrix("Full",1,1,free,g1,lbound=1e-3,labels="g1",name="g1m"),mxMatrix("Full",1,1,free,g2,lbound=1e-3,labels="g2",name="g2m"),mxMatrix("Full",1,1,free,rho,lbound=-.99,ubound=.99,labels="rho",name="rhom"),
  mxAlgebra(rbind(cbind(g1m*g1m,rhom*g1m*g2m),cbind(rhom*g1m*g2m,g2m*g2m)),name="Q"),
  mxMatrix("Diag",2,2,FALSE,1,name="I2"),
  mxMatrix("Full",1,2,free,c(th["r1"],th["r2"]),lbound=1e-3,labels=c("r1","r2"),name="r"),
  mxAlgebra(vec2diag(r*r),name="R"),
  # stationary covariance: vec(P) = -(I(x)A + A(x)I)^-1 vec(Q)
  mxAlgebra(solve(-(I2%x%A+A%x%I2))%*%cvectorize(Q),name="vp"),
  mxAlgebra(cbind(rbind(vp[1,1],vp[2,1]),rbind(vp[2,1],vp[4,1])),name="P0"),
  mxMatrix("Full",2,1,FALSE,0,name="x0"),
  mxMatrix("Full",K+1,1,FALSE,c(0,0,0,0,1),labels=c("data.stress","data.conflict","data.future","data.together",NA),name="u"),
  mxMatrix("Full",1,1,FALSE,labels="data.t",name="time"),
  mxExpectationStateSpaceContinuousTime("A","B5","C","D","Q","R","x0","P0","u","time"),
  mxFitFunctionML(),mxData(d,"raw"))}
cpu<-function() sum(proc.time()[1:2]); mxOption(NULL,"Number of Threads",1)
t0<-cpu();m<-mxRun(mk(th,b,TRUE),silent=TRUE);t1<-cpu()
cat(sprintf('{"fit_seconds": %.4f}\n',t1-t0))
