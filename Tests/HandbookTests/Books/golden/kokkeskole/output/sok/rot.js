stikkordSok.rot({v:1,hash:"e4cb0ea5",language:"nb",languages:["nb"],sections:8,cards:96,terms:[""],labels:[],concepts:64,facets:14});
