stikkordSok.rot({v:2,hash:"c8edabbe",language:"nb",languages:["nb","nn","en"],sections:13,cards:112,terms:[""],labels:[""],concepts:64,facets:2});
