stikkordSok.o(0,"samtale	p	0");
