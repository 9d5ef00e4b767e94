stikkordSok.rot({v:1,hash:"88de2697",language:"nb",languages:["nb"],sections:12,cards:96,terms:[""],labels:[""],concepts:64,facets:0});
