stikkordSok.rot({v:1,hash:"cdd63450",language:"nb",languages:["nb"],sections:6,cards:96,terms:[""],labels:[],concepts:64,facets:0});
