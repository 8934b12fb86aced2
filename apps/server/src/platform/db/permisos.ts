import type pg from 'pg'

/** Tables whose rows are written once: the application's role may insert and read them, nothing else. */
export const SOLO_ANEXAR = [
  'auditoria',
  'plan_version',
  'plan_acto',
  'plan_sustento',
  'plan_mapeo',
  'plan_actividad',
  'plan_borrador_cambio',
  'plan_finalizacion',
  'plan_sin_homologar',
  'sin_equivalente_suceso',
  'reporte_version',
  'reporte_aporte',
  'reporte_razon',
  'ponderacion',
  'dinero_compartido',
  'corrida',
  'reporte_suceso',
  'ajuste_solicitud',
  'ajuste_meta',
  'ajuste_respuesta',
  'ajuste_reapertura',
  'ajuste_reapertura_decision',
  'ajuste_dnp',
  'ajuste_traslado',
  'plazo_revision',
  'reporte_cierre',
  'reporte_reapertura',
  'veredicto',
  'operacion',
  'poligono_carga',
  'circular',
  'cronograma',
  'cronograma_acto',
  'corte',
  'actividad',
  'actividad_version',
  'medida',
  'medida_fila',
  'festivo_hecho',
  'excepcion_fila',
  'excepcion_suceso',
  'expediente_folio',
  'expediente_suceso',
  'producto_propio',
  'documento_nacional',
  'circular_documento',
  'catalogo_version',
  'catalogo_sector',
  'catalogo_programa',
  'catalogo_producto',
  'catalogo_indicador',
  'catalogo_equivalencia',
  'latido',
  'medida_caida',
  'ficha_entidad',
  'radar_pronostico',
  'radar_llamada',
  'riesgo_version',
  'lista_respuesta',
  'nota_revision',
  'nota_retiro',
  'asistencia',
  'asistencia_entidad',
  'asistencia_archivo',
  'asistencia_anulacion',
  'comentario',
  'comentario_suceso',
  'comentario_mencion',
  'solicitud_suceso',
  'objecion',
  'ingreso',
  'fin_liderazgos',
  'empalme_cierre',
  'empalme_recordatorio',
  'recordatorio',
  'copia_obligada',
  'oficio_suceso',
  'oficio_guia',
  'correo_rebote',
  'difusion',
  'difusion_traslado',
  'difusion_destino',
  'difusion_lectura',
  'aviso_dias',
  'resumen_gobernacion',
  'auditoria_sello',
  'auditoria_verificacion',
  'cruce_reparto',
  'cruce_toma',
  'ejecucion_anterior',
  'seleccion',
  'seleccion_sorteo',
  'seleccion_reporte',
  'seleccion_intento',
] as const

/** Reference data and bookkeeping of migrations: the application only reads them, unless a command of the operator says otherwise. */
const SOLO_LEER = [
  'migracion',
  'semilla',
  'cita',
  'entidad',
  'grupo_mdm',
  'categoria',
  'poblacion',
  'focalizacion',
  'obligacion',
  'periodo_gobierno',
  'fuente_lista',
  'fuente',
  'fuente_cuipo',
  'semaforo',
  'semaforo_tramo',
  'metodologia',
  'lista_version',
  'lista_item',
  'normas_marca',
]

/**
 * Grants to the application's role what it needs and no more. Idempotent; runs after every migration. When owner and
 * application are one role (only DATABASE_URL was given) its own update and delete are revoked: triggers stand behind.
 */
export async function darPermisos(cliente: pg.Client, rolApp: string): Promise<void> {
  const rol = cliente.escapeIdentifier(rolApp)
  await cliente.query(`grant usage on schema public to ${rol}`)
  const { rows } = await cliente.query<{ tabla: string }>(
    `select c.relname as tabla from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
  )
  for (const { tabla } of rows) {
    const nombre = cliente.escapeIdentifier(tabla)
    const base = SOLO_ANEXAR.find((t) => tabla === t || (t === 'auditoria' && /^auditoria_(\d{4}|otros)$/.test(tabla)))
    const verbos = SOLO_LEER.includes(tabla) ? 'select' : base ? 'select, insert' : 'select, insert, update, delete'
    await cliente.query(`revoke all on ${nombre} from ${rol}`)
    await cliente.query(`grant ${verbos} on ${nombre} to ${rol}`)
  }
  await cliente.query(`grant usage on all sequences in schema public to ${rol}`)
}
