stikkordSok.rot({v:1,hash:"d189e7dc",language:"nb",languages:["nb","nn"],sections:6,cards:96,terms:[""],labels:[],concepts:64,facets:0});
