stikkordSok.rot({v:1,hash:"b56a5264",language:"nb",languages:["nb"],sections:2,cards:96,terms:[""],labels:[],concepts:64,facets:0});
