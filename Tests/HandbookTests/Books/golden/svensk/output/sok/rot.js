stikkordSok.rot({v:1,hash:"17556b8d",language:"sv",languages:["sv","nn","en"],sections:5,cards:96,terms:[""],labels:[],concepts:64,facets:0});
