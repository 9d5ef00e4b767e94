stikkordSok.rot({v:1,hash:"9b48f512",language:"nb",languages:["nb"],sections:11,cards:96,terms:[""],labels:[],concepts:64,facets:0});
