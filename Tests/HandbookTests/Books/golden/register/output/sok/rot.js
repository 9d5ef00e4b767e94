stikkordSok.rot({v:1,hash:"a2f87765",language:"nb",languages:["nb","nn","en"],sections:13,cards:96,terms:[""],labels:[""],concepts:64,facets:2});
