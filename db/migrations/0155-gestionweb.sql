-- The answers of GESTIONWEB live in the reports that already exist: an answer is a cell of the draft, what is sent is a version that names the
-- questionnaire instead of the plan, and the indicators that come out of the answers are rows for whoever measures (R3.2, R2.6).

alter table reporte_valor drop constraint reporte_valor_campo_check;
alter table reporte_valor add constraint reporte_valor_campo_check check (campo in
  ('ejecutado', 'observacion', 'sin_avance', 'comprometido', 'obligado', 'pagado', 'confirmacion', 'respuesta', 'no_aplica'));
comment on column reporte_valor.meta is 'Número de la meta; en GESTIONWEB, la clave de la pregunta';

alter table reporte_version
  alter column periodo_desde drop not null,
  alter column plan_version drop not null,
  alter column metodologia drop not null,
  add column cuestionario integer,
  add column cuestionario_sha256 bytea check (length(cuestionario_sha256) = 32),
  add constraint reporte_version_base check (
    case instrumento
      when 'gestionweb' then cuestionario is not null and cuestionario_sha256 is not null
        and periodo_desde is null and plan_version is null and metodologia is null
      else cuestionario is null and cuestionario_sha256 is null
        and periodo_desde is not null and plan_version is not null and metodologia is not null
    end);
alter table reporte_version add constraint reporte_version_cuestionario_fkey
  foreign key (vigencia, cuestionario) references cuestionario_version (vigencia, numero);
comment on column reporte_version.cuestionario is 'Versión del cuestionario que responde; nula en lo que responde a un plan';

create table reporte_seccion (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  version integer not null,
  seccion text not null,
  preguntas integer not null check (preguntas >= 0),
  respondidas integer not null,
  no_aplican integer not null,
  sin_preguntar integer not null,
  primary key (entidad, instrumento, vigencia, corte, version, seccion),
  check (respondidas + no_aplican + sin_preguntar <= preguntas)
);
comment on table reporte_seccion is 'Cuántas preguntas respondió una versión enviada, en todo el cuestionario (sección vacía) y en cada sección. No se cambia';

create table reporte_puntaje (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  version integer not null,
  indicador text not null,
  valor double precision check (valor between 0 and 1),
  primary key (entidad, instrumento, vigencia, corte, version, indicador)
);
comment on table reporte_puntaje is 'Indicadores que salen de las respuestas de una versión enviada, de 0 a 1; nulo cuando no se sabe. No se cambia';
create index reporte_puntaje_indicador on reporte_puntaje (vigencia, indicador, entidad);

do $$
declare tabla text;
begin
  foreach tabla in array array['reporte_seccion', 'reporte_puntaje']
  loop
    execute format('create trigger %1$s_solo_anexar before update or delete on %1$I for each row execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_vaciar before truncate on %1$I for each statement execute function rechazar_cambio()', tabla);
  end loop;
end $$;

-- What every answer is judged by is kept in memory with the other norms.
create trigger marca_normas after insert or update or delete or truncate on cuestionario_version
  for each statement execute function marcar_normas();
