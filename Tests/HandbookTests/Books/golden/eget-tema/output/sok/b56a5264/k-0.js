stikkordSok.k(0,"#0	index.html	Med eget tema			nb	1\n		Se kapittelet.\n#1	kapittel.html	Kapittelet			nb	1\n		Tekst.");
