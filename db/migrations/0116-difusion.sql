-- What DNP publishes, relayed by each gobernación to all its municipalities, with the copy that the circular asks for and who read it (R5.2).

create table difusion (
  numero text primary key,
  titulo text not null check (char_length(titulo) between 1 and 160),
  texto text not null check (char_length(texto) between 1 and 8000),
  enlace text check (enlace like 'https://%'),
  publica boolean not null,
  trasladar_hasta date not null,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null
);
comment on table difusion is 'Lo que el DNP emite sobre los reportes y sus resultados';
comment on column difusion.trasladar_hasta is 'Desde el día siguiente, quien no lo ha trasladado aparece como demorado';

create table difusion_traslado (
  difusion text not null references difusion (numero),
  departamento text not null references entidad (codigo) check (length(departamento) = 2),
  comentario text not null default '' check (char_length(comentario) <= 2000),
  municipios integer not null check (municipios > 0),
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (difusion, departamento)
);
comment on table difusion_traslado is 'Traslado de una gobernación a todos sus municipios, una vez';

create table difusion_destino (
  difusion text not null,
  departamento text not null,
  entidad text not null references entidad (codigo),
  correo text references correo (clave),
  primary key (difusion, entidad),
  foreign key (difusion, departamento) references difusion_traslado
);
comment on column difusion_destino.correo is 'Nulo si no había dirección: la entidad lo ve en el portal';

create table difusion_lectura (
  difusion text not null references difusion (numero),
  entidad text not null references entidad (codigo),
  cuenta uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (difusion, entidad, cuenta)
);
comment on table difusion_lectura is 'Quién acusó recibo, en la gobernación y en cada municipio';

do $$
declare tabla text;
begin
  foreach tabla in array array['difusion', 'difusion_traslado', 'difusion_destino', 'difusion_lectura']
  loop
    execute format('create trigger %1$s_solo_anexar before update or delete on %1$I for each row execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_vaciar before truncate on %1$I for each statement execute function rechazar_cambio()', tabla);
  end loop;
end $$;
