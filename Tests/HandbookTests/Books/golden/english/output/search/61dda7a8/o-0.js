stikkordSok.o(0,"learning	p	0");
