stikkordSok.rot({v:2,hash:"29376d8f",language:"nb",languages:["nb","nn"],sections:13,cards:112,terms:[""],labels:[""],concepts:64,facets:2});
