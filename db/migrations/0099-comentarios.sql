-- Comments between colleagues on a meta of a report: internal to the entity, only added. What happens to them later is rows of their own.

create table comentario (
  entidad text not null references entidad (codigo),
  id uuid not null,
  instrumento text not null,
  vigencia integer not null,
  corte integer not null,
  meta text not null,
  texto text not null check (char_length(texto) between 1 and 2000),
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (entidad, id)
);
comment on table comentario is 'Lo que una persona de la entidad dijo a sus colegas sobre una meta en un corte';
create index comentario_hilo on comentario (entidad, instrumento, vigencia, corte, meta, en);

create table comentario_suceso (
  entidad text not null references entidad (codigo),
  id uuid not null,
  instrumento text not null,
  vigencia integer not null,
  corte integer not null,
  meta text not null,
  acto text not null check (acto in ('retirar', 'resolver', 'reabrir')),
  comentario uuid,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (entidad, id),
  foreign key (entidad, comentario) references comentario (entidad, id),
  check ((acto = 'retirar') = (comentario is not null))
);
comment on table comentario_suceso is 'Lo que pasó después: su autor retiró un comentario, alguien dio el asunto por resuelto o lo reabrió';
create index comentario_suceso_hilo on comentario_suceso (entidad, instrumento, vigencia, corte, meta, en);
create unique index comentario_retirado on comentario_suceso (entidad, comentario) where acto = 'retirar';

create table comentario_lectura (
  entidad text not null references entidad (codigo),
  cuenta uuid not null references cuenta (id),
  instrumento text not null,
  vigencia integer not null,
  corte integer not null,
  meta text not null,
  hasta timestamptz not null,
  primary key (entidad, cuenta, instrumento, vigencia, corte, meta)
);
comment on table comentario_lectura is 'Hasta cuándo leyó cada persona los comentarios de una meta';

do $$
declare tabla text;
begin
  foreach tabla in array array['comentario', 'comentario_suceso']
  loop
    execute format('create trigger %1$s_solo_anexar before update or delete on %1$I for each row execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_vaciar before truncate on %1$I for each statement execute function rechazar_cambio()', tabla);
  end loop;
end $$;
