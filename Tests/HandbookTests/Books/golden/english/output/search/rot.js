stikkordSok.rot({v:1,hash:"61dda7a8",language:"en",languages:["en"],sections:5,cards:96,terms:[""],labels:[""],concepts:64,facets:0});
