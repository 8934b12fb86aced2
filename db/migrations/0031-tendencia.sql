-- The board over many cortes adds one row of each version that counts, of twenty-two: they are found, and read, in an index of their own.

create index reporte_aporte_plan on reporte_aporte (instrumento, vigencia, corte, entidad, version)
  include (metas, metas_reportadas, metas_declaradas, metas_no_requieren, metas_programadas, metas_cuatrienio,
    suma_fisico, suma_fisico_cuatrienio, programado, ejecutado)
  where dimension = 'plan';
