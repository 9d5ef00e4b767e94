stikkordSok.rot({v:2,hash:"65836c16",language:"nb",languages:["nb","nn"],sections:13,cards:112,terms:[""],labels:[""],concepts:64,facets:2});
