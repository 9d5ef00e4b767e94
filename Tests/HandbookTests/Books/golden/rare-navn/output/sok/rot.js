stikkordSok.rot({v:1,hash:"9ef8a39d",language:"nb",languages:["nb"],sections:17,cards:96,terms:[""],labels:[],concepts:64,facets:0});
