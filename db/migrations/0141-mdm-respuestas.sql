-- A table of inputs taken from the answers of GESTIONWEB keeps which version of each entity gave its values, and which columns it took from the
-- version before as they were (R7.2, N7).

create table mdm_insumo_columna (
  fuente text not null,
  vigencia smallint not null,
  version integer not null,
  columna text not null,
  traida_de integer,
  primary key (fuente, vigencia, version, columna),
  foreign key (fuente, vigencia, version) references mdm_insumo,
  foreign key (fuente, vigencia, traida_de) references mdm_insumo,
  check (traida_de < version)
);
comment on table mdm_insumo_columna is 'De dónde sale cada columna de una tabla que se tomó de las respuestas de GESTIONWEB; las que llegaron en un archivo no están';
comment on column mdm_insumo_columna.traida_de is 'Versión de la que se trajo como estaba; nula cuando salió de las respuestas';

create table mdm_insumo_origen (
  fuente text not null,
  vigencia smallint not null,
  version integer not null,
  entidad text not null,
  instrumento text not null check (instrumento = 'gestionweb'),
  corte smallint not null,
  reporte_version integer not null,
  recibo text not null,
  sha256 bytea not null check (length(sha256) = 32),
  estado text not null,
  primary key (fuente, vigencia, version, entidad, corte),
  foreign key (fuente, vigencia, version) references mdm_insumo,
  foreign key (entidad, instrumento, vigencia, corte, reporte_version) references reporte_version
);
comment on table mdm_insumo_origen is 'Qué versión enviada de cada entidad dio los valores de una tabla de insumos';
comment on column mdm_insumo_origen.sha256 is 'Huella del texto congelado de esa versión';
comment on column mdm_insumo_origen.estado is 'En qué estaba el reporte cuando se tomó';

do $$
declare tabla text;
begin
  foreach tabla in array array['mdm_insumo_columna', 'mdm_insumo_origen']
  loop
    execute format('create trigger %1$s_no_cambiar before update on %1$I for each row
      when (old is distinct from new) execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_borrar before delete on %1$I for each row execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_vaciar before truncate on %1$I for each statement execute function rechazar_cambio()', tabla);
  end loop;
end $$;
