stikkordSok.f(0,"sprak	Språk	nb	Bokmål\nsprak	Språk	nn	Nynorsk");
