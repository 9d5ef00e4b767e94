stikkordSok.rot({v:2,hash:"61a6bd82",language:"nb",languages:["nb","nn","en"],sections:13,cards:112,terms:[""],labels:[""],concepts:64,facets:2});
