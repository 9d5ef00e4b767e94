stikkordSok.rot({v:1,hash:"43982e20",language:"nb",languages:["nb","nn","sv","en"],sections:18,cards:96,terms:[""],labels:[""],concepts:64,facets:4});
