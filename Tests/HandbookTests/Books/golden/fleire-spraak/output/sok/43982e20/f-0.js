stikkordSok.f(0,"sprak	Språk	nb	Bokmål\nsprak	Språk	nn	Nynorsk\nsprak	Språk	sv	Svenska\nsprak	Språk	en	English");
