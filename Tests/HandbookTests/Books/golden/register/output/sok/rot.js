stikkordSok.rot({v:2,hash:"74a6ad68",language:"nb",languages:["nb","nn","en"],sections:13,cards:112,terms:[""],labels:[""],concepts:64,facets:2});
