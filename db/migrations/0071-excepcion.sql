-- Requests for exceptions and their life: who asked, who endorsed, who decided, and the measure that granted them (numerales 2.a y 9, Circular 0009-4 de 2023).

create table excepcion (
  numero text primary key check (numero ~ '^EX-\d{4}-\d{6}$'),
  alcance text not null check (alcance in ('entidad', 'departamento')),
  entidad text not null references entidad (codigo),
  pide text not null check (pide in ('entidad', 'gobernacion')),
  fecha date not null,
  motivo text not null check (motivo <> ''),
  documento bytea,
  estado text not null check (estado in ('solicitada', 'avalada', 'concedida', 'negada', 'retirada')),
  sucesos integer not null check (sucesos > 0),
  medida text unique references medida (numero),
  pedida_en timestamptz not null,
  estado_en timestamptz not null,
  foreign key (entidad, documento) references documento (entidad, sha256),
  check (alcance <> 'departamento' or (length(entidad) = 2 and pide = 'gobernacion')),
  check ((estado = 'concedida') = (medida is not null))
);
comment on table excepcion is 'Solicitudes de excepción: qué se pide, para quién y por qué; el estado es el último de excepcion_suceso';
comment on column excepcion.entidad is 'Código de la entidad o, si el alcance es un departamento, el del departamento';
comment on column excepcion.fecha is 'Hasta cuándo se pide; el DNP concede la que decida';
comment on column excepcion.medida is 'La medida con que se concedió: se escribió en la misma transacción';
create index excepcion_estado on excepcion (estado, pedida_en);
create index excepcion_entidad on excepcion (entidad);

create table excepcion_fila (
  numero text not null references excepcion (numero),
  instrumento text not null,
  vigencia integer not null,
  actividad text not null,
  primary key (numero, instrumento, vigencia, actividad),
  foreign key (instrumento, vigencia, actividad) references actividad
);
comment on table excepcion_fila is 'Filas de cronogramas para las que se pide la excepción';

create table excepcion_suceso (
  numero text not null references excepcion (numero),
  n integer not null check (n > 0),
  acto text not null check (acto in ('solicitar', 'avalar', 'conceder', 'negar', 'retirar')),
  parte text not null check (parte in ('entidad', 'gobernacion', 'dnp')),
  estado text not null,
  organismo text not null,
  persona text not null,
  por uuid not null references cuenta (id),
  texto text,
  en timestamptz not null,
  primary key (numero, n)
);
comment on table excepcion_suceso is 'Historia de una solicitud de excepción: un acto por fila; solo se agrega';

do $$
declare tabla text;
begin
  foreach tabla in array array['excepcion_fila', 'excepcion_suceso']
  loop
    execute format('create trigger %1$s_solo_anexar before update or delete on %1$I for each row execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_vaciar before truncate on %1$I for each statement execute function rechazar_cambio()', tabla);
  end loop;
end $$;
