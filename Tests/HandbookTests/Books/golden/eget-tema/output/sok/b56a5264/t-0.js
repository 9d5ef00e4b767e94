stikkordSok.t(0,"Aegen GCE;Akapitl ECCF;Amed GCE;Ase GCC;Atekst GCL;Cm GCE;");
