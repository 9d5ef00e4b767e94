stikkordSok.o(0,"kunnskap & kultur	p	1\nlæring	p	0");
