// The walk: every endpoint × every role × own and foreign territory. The expectation is written here by hand, apart from the table
// of permissions, so that a permission lost or widened by mistake is seen.
import { type Contrato, ENDPOINTS } from '@kpt/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Nombre } from './testing/gente.ts'
import { crearMundo, type Mundo } from './testing/mundo.ts'
import { PETICIONES } from './testing/recorrido-permisos.ts'

type Clave = keyof Contrato

/** Who passes the gate, by kind of endpoint. Everybody not named is refused. */
const LEE: readonly Nombre[] = ['ana', 'cora', 'dalia', 'diego', 'dina', 'fabio', 'gabi', 'gloria', 'hugo']
const TABLERO: readonly Nombre[] = ['dalia', 'diego', 'elena', 'fabio', 'gabi', 'gloria', 'hugo']
/** Of what is Cundinamarca's alone. */
const TABLERO_PROPIO: readonly Nombre[] = ['dalia', 'diego', 'fabio', 'gabi', 'gloria', 'hugo']
/** Drafts are looked at to help in time: gobernaciones and DNP, and nobody else (`radar`). */
const ACOMPANA_RADAR: readonly Nombre[] = ['diego', 'elena', 'fabio', 'gabi', 'gloria']
const RADAR_PROPIO: readonly Nombre[] = ['diego', 'fabio', 'gabi', 'gloria']
/** Writes in the report; which metas is for the act itself to see. */
const ESCRIBE: readonly Nombre[] = ['ana', 'dina']
/** Whoever works in the entity: what they say to each other is theirs alone. */
const COLEGAS: readonly Nombre[] = ['ana', 'cora', 'dina']
/** Threads of the file: the entity, whoever accompanies or reviews it, and DNP; control reads them in the files that DNP approved. */
const HILO: readonly Nombre[] = ['ana', 'cora', 'dalia', 'diego', 'dina', 'fabio', 'gabi', 'gloria']
const HABLA: readonly Nombre[] = HILO.filter((quien) => quien !== 'cora')
/** Desks of help: DNP's and those of the gobernaciones; no address names the territory. */
const MESA_DE_AYUDA: readonly Nombre[] = ['diego', 'elena', 'gabi', 'gloria', 'sara']
/** Entities, gobernaciones, DNP and control: each one what its territory asked for. */
const VE_EXCEPCIONES: readonly Nombre[] = [...LEE, 'beto', 'carla', 'elena']
/** Each one, over the team of its own body: no address names another. */
const CON_EQUIPO: readonly Nombre[] = ['ana', 'beto', 'carla', 'dalia', 'gabi', 'gloria']
/** Whoever has a body that owes something; control only watches. */
const CON_PLAZOS: readonly Nombre[] = [
  ...(['ana', 'beto', 'carla', 'cora', 'dalia', 'diego', 'dina', 'elena'] as const),
  ...(['fabio', 'gabi', 'gloria', 'ines', 'leo', 'sara'] as const),
]
const SELECCION: readonly Nombre[] = ['dalia', 'fabio', 'gloria', 'hugo']
const SELECCIONA: readonly Nombre[] = ['fabio']
const AUDITORIA: readonly Nombre[] = ['ana', 'diego', 'fabio', 'gabi', 'gloria', 'hugo']
/** Each one, over its own territory: no address names another. */
const RECORDATORIOS: readonly Nombre[] = [
  ...(['ana', 'beto', 'carla', 'diego', 'elena', 'fabio', 'gabi', 'gloria', 'hugo'] as const),
]
/** Letters: entities what they get, gobernaciones and DNP what they write; no address names the territory. */
const VE_OFICIOS: readonly Nombre[] = [
  ...(['ana', 'beto', 'carla', 'cora', 'diego', 'dina', 'elena'] as const),
  ...(['fabio', 'gabi', 'gloria', 'hugo', 'ines', 'leo'] as const),
]
const PREPARA_OFICIOS: readonly Nombre[] = ['diego', 'elena', 'fabio', 'gabi', 'gloria']
const RECIBE_OFICIOS: readonly Nombre[] = ['ana', 'beto', 'carla', 'dina', 'ines', 'leo']
const QUIEN_PASA: { readonly [K in Clave]: 'cualquiera' | 'con sesion' | readonly Nombre[] } = {
  'GET /api/catalogo': 'cualquiera',
  'GET /api/catalogo/indicadores': 'cualquiera',
  'GET /api/catalogo/productos/:producto': 'cualquiera',
  'GET /api/catalogo/versiones': 'cualquiera',
  'GET /api/catalogo/cambios': 'cualquiera',
  'GET /api/catalogo/versiones/:version/afectadas': TABLERO,
  'POST /api/catalogo/cargas': ['gloria'],
  'GET /api/catalogo/cargas': ['gloria'],
  'GET /api/catalogo/cargas/:carga': ['gloria'],
  'POST /api/catalogo/cargas/:carga/trozos/:trozo': ['gloria'],
  'POST /api/catalogo/cargas/:carga/cierre': ['gloria'],
  'POST /api/catalogo/cargas/:carga/descarte': ['gloria'],
  'GET /api/catalogo/cargas/:carga/cambios': ['gloria'],
  'GET /api/catalogo/cargas/:carga/afectadas': ['gloria'],
  'POST /api/catalogo/cargas/:carga/equivalencias': ['gloria'],
  'POST /api/catalogo/cargas/:carga/publicacion': ['gloria'],
  'GET /api/mdm/recetas': 'cualquiera',
  'GET /api/mdm/recetas/:clave/:version': 'cualquiera',
  'GET /api/mdm/corridas': 'cualquiera',
  'GET /api/mdm/corridas/:corrida': 'cualquiera',
  'GET /api/mdm/corridas/:corrida/manifiesto': 'cualquiera',
  'GET /api/mdm/comparacion': 'cualquiera',
  'GET /api/mdm/corridas/:corrida/puestos': 'cualquiera',
  'GET /api/mdm/corridas/:corrida/distribucion': 'cualquiera',
  'GET /api/mdm/corridas/:corrida/puntos': 'cualquiera',
  'GET /api/mdm/corridas/:corrida/entidades/:entidad': 'cualquiera',
  'GET /api/mdm/corridas/:corrida/csv': 'cualquiera',
  'GET /api/mdm/corridas/:corrida/xlsx': 'cualquiera',
  'GET /api/mdm/cargas': ['fabio', 'gloria', 'dalia', 'hugo'],
  'GET /api/mdm/cargas/:carga': ['fabio', 'gloria', 'dalia', 'hugo'],
  'GET /api/mdm/insumos': ['fabio', 'gloria', 'dalia', 'hugo'],
  'GET /api/mdm/insumos/:vigencia/:fuente/:version/csv': ['fabio', 'gloria', 'dalia', 'hugo'],
  'GET /api/mdm/cobertura': ['fabio', 'gloria', 'dalia', 'hugo'],
  'GET /api/mdm/cobertura/faltan': ['fabio', 'gloria', 'dalia', 'hugo'],
  'POST /api/mdm/recetas/comprobacion': ['fabio', 'gloria', 'dalia', 'hugo'],
  'POST /api/mdm/cargas': ['fabio', 'gloria'],
  'POST /api/mdm/cargas/:carga/trozos/:trozo': ['fabio', 'gloria'],
  'POST /api/mdm/cargas/:carga/cierre': ['fabio', 'gloria'],
  'POST /api/mdm/cargas/:carga/descarte': ['fabio', 'gloria'],
  'POST /api/mdm/cargas/:carga/confirmacion': ['fabio', 'gloria'],
  'POST /api/mdm/corridas': ['fabio', 'gloria'],
  'POST /api/mdm/corridas/:corrida/revision': ['fabio', 'gloria'],
  'POST /api/mdm/corridas/:corrida/descarte': ['fabio', 'gloria'],
  'POST /api/mdm/recetas': ['gloria'],
  'POST /api/mdm/corridas/:corrida/publicacion': ['gloria'],
  'GET /api/entidades/:entidad/plan/codigos-inactivos': LEE,
  'POST /api/entidades/:entidad/plan/codigos-inactivos': ['ana'],
  'POST /api/sesion': 'cualquiera',
  'POST /api/sesion/cierre': 'con sesion',
  'POST /api/sesion/nombramiento': 'con sesion',
  'GET /api/sesion': 'cualquiera',
  'POST /api/clave/olvido': 'cualquiera',
  'POST /api/sesion/segundo-paso/rescate': 'cualquiera',
  'POST /api/enlaces/rescate/vista': 'cualquiera',
  'POST /api/enlaces/rescate/cancelacion': 'cualquiera',
  'POST /api/enlaces/rescate': 'cualquiera',
  'POST /api/enlaces/clave/vista': 'cualquiera',
  'POST /api/enlaces/clave': 'cualquiera',
  'POST /api/cuenta/clave': 'con sesion',
  'POST /api/sesion/segundo-paso': 'cualquiera',
  'POST /api/sesion/llave/opciones': 'cualquiera',
  'POST /api/sesion/llave': 'cualquiera',
  'POST /api/sesion/proveedor/comienzo': 'cualquiera',
  'POST /api/sesion/proveedor': 'cualquiera',
  'GET /api/cuenta/identidades': 'con sesion',
  'POST /api/cuenta/identidades/:identidad/separacion': 'con sesion',
  'POST /api/cuenta/identidades/:identidad/permiso': 'con sesion',
  'GET /api/cuenta': 'con sesion',
  'GET /api/cuenta/sesiones': 'con sesion',
  'POST /api/cuenta/sesiones/:sesion/cierre': 'con sesion',
  'POST /api/cuenta/sesiones/cierre': 'con sesion',
  'GET /api/cuenta/factores': 'con sesion',
  'POST /api/cuenta/factores/codigos': 'con sesion',
  'POST /api/cuenta/factores/codigos/confirmacion': 'con sesion',
  'POST /api/cuenta/factores/codigos/retiro': 'con sesion',
  'POST /api/cuenta/factores/recuperacion': 'con sesion',
  'POST /api/cuenta/llaves/opciones': 'con sesion',
  'POST /api/cuenta/llaves': 'con sesion',
  'POST /api/cuenta/llaves/:llave/nombre': 'con sesion',
  'POST /api/cuenta/llaves/:llave/retiro': 'con sesion',
  'POST /api/cuenta/firma': 'con sesion',
  'POST /api/cuenta/firma/llave': 'con sesion',
  'GET /api/entidades': 'cualquiera',
  'GET /api/entidades/:entidad': 'cualquiera',
  'GET /api/territorio/mapas/:departamento': 'cualquiera',
  'GET /api/calendario': 'cualquiera',
  'GET /api/calendario/:instrumento/:vigencia': 'cualquiera',
  'GET /api/calendario/:instrumento/:vigencia/historia': 'cualquiera',
  'GET /api/calendario/:instrumento/:vigencia/momento': 'cualquiera',
  'GET /api/plazos': CON_PLAZOS,
  'GET /api/plazos/agenda': CON_PLAZOS,
  'POST /api/plazos/agenda': CON_PLAZOS,
  'POST /api/plazos/agenda/retiro': CON_PLAZOS,
  'GET /api/agendas/:ficha/plazos.ics': 'cualquiera',
  'GET /api/calendario/circulares': ['gloria'],
  'POST /api/calendario/circulares': ['gloria'],
  'GET /api/calendario/circulares/:circular': ['gloria'],
  'POST /api/calendario/circulares/:circular/descarte': ['gloria'],
  'POST /api/calendario/circulares/:circular/documento': ['gloria'],
  'GET /api/calendario/circulares/:circular/documento': 'cualquiera',
  'POST /api/calendario/documentos': ['gloria'],
  'POST /api/calendario/documentos/:carga/trozos/:trozo': ['gloria'],
  'POST /api/calendario/documentos/:carga/cierre': ['gloria'],
  'GET /api/calendario/borradores': ['gloria'],
  'POST /api/calendario/borradores': ['gloria'],
  'GET /api/calendario/borradores/:instrumento/:vigencia': ['gloria'],
  'POST /api/calendario/borradores/:instrumento/:vigencia': ['gloria'],
  'POST /api/calendario/borradores/:instrumento/:vigencia/descarte': ['gloria'],
  'GET /api/calendario/borradores/:instrumento/:vigencia/previa': ['gloria'],
  'POST /api/calendario/borradores/:instrumento/:vigencia/publicacion': ['gloria'],
  'GET /api/cuestionarios': 'cualquiera',
  'GET /api/cuestionarios/:vigencia': 'cualquiera',
  'GET /api/cuestionarios/:vigencia/versiones/:numero': 'cualquiera',
  'GET /api/cuestionarios/:vigencia/versiones/:numero/texto': 'cualquiera',
  'GET /api/cuestionarios/:vigencia/versiones/:numero/acta': 'cualquiera',
  'GET /api/cuestionarios/borradores': ['fabio', 'gloria'],
  'POST /api/cuestionarios/borradores': ['gloria'],
  'GET /api/cuestionarios/borradores/:vigencia': ['fabio', 'gloria'],
  'POST /api/cuestionarios/borradores/:vigencia/actos': ['gloria'],
  'POST /api/cuestionarios/borradores/:vigencia/acta': ['gloria'],
  'POST /api/cuestionarios/borradores/:vigencia/descarte': ['gloria'],
  'POST /api/cuestionarios/borradores/:vigencia/publicacion': ['gloria'],
  'POST /api/entidades/:entidad/cargas': ['ana'],
  'POST /api/entidades/:entidad/cargas/:carga/trozos/:trozo': ['ana'],
  'POST /api/entidades/:entidad/cargas/:carga/cierre': ['ana'],
  'POST /api/entidades/:entidad/cargas/:carga/descarte': ['ana'],
  'GET /api/entidades/:entidad/cargas': LEE,
  'GET /api/entidades/:entidad/cargas/:carga': LEE,
  'POST /api/entidades/:entidad/cargas/:carga/confirmacion': ['ana'],
  'GET /api/entidades/:entidad/cargas/:carga/mapeo': LEE,
  'POST /api/entidades/:entidad/cargas/:carga/mapeo': ['ana'],
  'GET /api/entidades/:entidad/documentos/:sha256': LEE,
  'GET /api/entidades/:entidad/plan': LEE,
  'GET /api/entidades/:entidad/plan/documento': LEE,
  'GET /api/entidades/:entidad/plan/documento/paginas': LEE,
  'GET /api/entidades/:entidad/plan/documento/paginas/:pagina': LEE,
  'GET /api/entidades/:entidad/plan/documento/archivos/:sha256': LEE,
  'POST /api/entidades/:entidad/plan/documento/lectura': ['ana'],
  'GET /api/entidades/:entidad/documento-publicado': 'cualquiera',
  'GET /api/entidades/:entidad/documento-publicado/paginas': 'cualquiera',
  'GET /api/entidades/:entidad/documento-publicado/paginas/:pagina': 'cualquiera',
  'GET /api/entidades/:entidad/documento-publicado/archivos/:sha256': 'cualquiera',
  'GET /api/entidades/:entidad/plan/libro': LEE,
  'GET /api/entidades/:entidad/plan/plantilla': LEE,
  'GET /api/entidades/:entidad/cargas/:carga/libro-anotado': LEE,
  'GET /api/entidades/:entidad/plan/metas': LEE,
  'GET /api/entidades/:entidad/plan/metas/:meta': LEE,
  'GET /api/entidades/:entidad/plan/versiones/:version/diferencia': LEE,
  'GET /api/entidades/:entidad/plan/anual/:vigencia': LEE,
  'GET /api/entidades/:entidad/plan/plurianual': LEE,
  'POST /api/entidades/:entidad/plan/anual/:vigencia/metas/:meta/actividades': ['ana'],
  'POST /api/entidades/:entidad/plan/acto': ['ana'],
  'POST /api/entidades/:entidad/plan/finalizacion': ['ana'],
  'POST /api/entidades/:entidad/plan/versiones/:version/restauracion': ['ana'],
  'POST /api/entidades/:entidad/plan/borradores': ['ana'],
  'GET /api/entidades/:entidad/plan/borradores/:desde': ['ana'],
  'POST /api/entidades/:entidad/plan/borradores/:desde/operaciones': ['ana'],
  'GET /api/entidades/:entidad/plan/borradores/:desde/cambios': ['ana'],
  'GET /api/entidades/:entidad/plan/borradores/:desde/puntos': ['ana'],
  'POST /api/entidades/:entidad/plan/borradores/:desde/vuelta': ['ana'],
  'POST /api/entidades/:entidad/plan/borradores/:desde/descarte': ['ana'],
  'GET /api/entidades/:entidad/plan/borradores/:desde/version': ['ana'],
  'POST /api/entidades/:entidad/plan/borradores/:desde/version': ['ana'],
  'GET /api/entidades/:entidad/plan/borradores/:desde/puesta-al-dia': ['ana'],
  'POST /api/entidades/:entidad/plan/borradores/:desde/puesta-al-dia': ['ana'],
  'GET /api/entidades/:entidad/inicio': LEE,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte': LEE,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias': LEE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias/cargas': ESCRIBE,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias/cargas/:carga': ESCRIBE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias/cargas/:carga/trozos/:trozo': ESCRIBE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias/cargas/:carga/cierre': ESCRIBE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias/cargas/:carga/descarte': ESCRIBE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias/enlaces': ESCRIBE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias/:evidencia/metas': ESCRIBE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias/:evidencia/datos': ESCRIBE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias/:evidencia/retiro': ESCRIBE,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias/:evidencia/archivo': LEE,
  'GET /api/entidades/:entidad/evidencias-publicas/:vigencia/:corte': 'cualquiera',
  'GET /api/entidades/:entidad/evidencias-publicas/:vigencia/:corte/:evidencia/archivo': 'cualquiera',
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libro': LEE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libros': ESCRIBE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libros/:carga/trozos/:trozo': ESCRIBE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libros/:carga/cierre': ESCRIBE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libros/:carga/descarte': ESCRIBE,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libros': ESCRIBE,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libros/:carga': ESCRIBE,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libros/:carga/cambios': ESCRIBE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libros/:carga/confirmacion': ESCRIBE,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libros/:carga/anotado': ESCRIBE,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/versiones/:version/constancia': LEE,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/versiones/:version/prueba': LEE,
  'GET /api/certificados/:codigo': 'cualquiera',
  'GET /api/certificados/:codigo/pdf': 'cualquiera',
  'GET /api/verificacion/:recibo': 'cualquiera',
  'GET /api/verificacion/:recibo/huella': 'cualquiera',
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas': LEE,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/respuestas': LEE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/operaciones': ESCRIBE,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cambios': LEE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/sin-avance': ESCRIBE,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas/:meta/historia': LEE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cruces': ESCRIBE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cruces/:cruce/trozos/:trozo': ESCRIBE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cruces/:cruce/cierre': ESCRIBE,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cruces': ESCRIBE,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cruces/:cruce': ESCRIBE,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cruces/:cruce/renglones': ESCRIBE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cruces/:cruce/tomas': ESCRIBE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cruces/:cruce/repartos': ESCRIBE,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/compartidos': ESCRIBE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/compartidos/retiros': ESCRIBE,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas/:meta/origenes': LEE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ajustes/:ronda/reaperturas': ESCRIBE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ajustes/:ronda/reaperturas/:n/decision': [
    'diego',
    'fabio',
  ],
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/seleccion': ['fabio'],
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/conformidad': ['fabio'],
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ajustes-dnp': ['fabio'],
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/traslado': ['diego', 'fabio'],
  'GET /api/traslados': 'cualquiera',
  'POST /api/calendario/:instrumento/:vigencia/cierre': ['gloria'],
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/reapertura': ['gloria'],
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/envio': ['ana'],
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/validaciones': LEE,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/validaciones/:n': LEE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/validaciones': ESCRIBE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/retiro': ['ana'],
  'GET /api/entidades/:entidad/ejecucion-anterior': LEE,
  'GET /api/entidades/:entidad/ejecucion-anterior/:vigencia': LEE,
  'POST /api/entidades/:entidad/ejecucion-anterior/:vigencia': ['ana'],
  'GET /api/entidades/:entidad/ponderacion/:vigencia': LEE,
  'GET /api/entidades/:entidad/ponderacion/:vigencia/historia': LEE,
  'POST /api/entidades/:entidad/ponderacion/:vigencia': ['ana'],
  'GET /api/proceso/:instrumento/:vigencia/:corte': 'cualquiera',
  'GET /api/proceso/:instrumento/:vigencia/:corte/entidades': 'cualquiera',
  'GET /api/proceso/:instrumento/:vigencia/:corte/csv': 'cualquiera',
  'GET /api/expedientes': ['fabio', 'gloria', 'hugo'],
  'POST /api/expedientes': ['fabio', 'gloria'],
  'GET /api/expedientes/:numero': ['fabio', 'gloria', 'hugo'],
  'POST /api/expedientes/:numero/actos': ['fabio', 'gloria'],
  'GET /api/expedientes/:numero/folios': ['fabio', 'gloria', 'hugo'],
  'GET /api/expedientes/:numero/folios/:entidad': ['fabio', 'gloria', 'hugo'],
  'GET /api/expedientes/:numero/descarga/:forma': ['fabio', 'gloria', 'hugo'],
  'GET /api/expedientes/:numero/folios/:entidad/pdf': ['fabio', 'gloria', 'hugo'],
  'GET /api/ayudas/categorias': 'cualquiera',
  'GET /api/ayudas/frecuentes': 'cualquiera',
  'GET /api/ayudas': 'con sesion',
  'POST /api/ayudas': 'con sesion',
  'GET /api/ayudas/:numero': 'con sesion',
  'POST /api/ayudas/:numero/actos': 'con sesion',
  'POST /api/ayudas/:numero/archivos/cargas': 'con sesion',
  'POST /api/ayudas/:numero/archivos/cargas/:carga/trozos/:trozo': 'con sesion',
  'POST /api/ayudas/:numero/archivos/cargas/:carga/cierre': 'con sesion',
  'GET /api/ayudas/:numero/archivos/:archivo': 'con sesion',
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ayudas': HILO,
  'GET /api/ayudas/mesa': MESA_DE_AYUDA,
  'POST /api/ayudas/mesa/:numero/actos': MESA_DE_AYUDA,
  'GET /api/ayudas/mesa/:numero/notas': MESA_DE_AYUDA,
  'POST /api/ayudas/mesa/:numero/notas': MESA_DE_AYUDA,
  'GET /api/ayudas/respuestas': MESA_DE_AYUDA,
  'POST /api/ayudas/respuestas': ['gloria', 'sara'],
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/hilos': HILO,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/mencionables': HABLA,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/hilos/:lugar': HILO,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/hilos/:lugar': HABLA,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/hilos/:lugar/actos': HABLA,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/hilos/:lugar/lectura': HILO,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/comentarios': COLEGAS,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas/:meta/comentarios': COLEGAS,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas/:meta/comentarios': COLEGAS,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas/:meta/comentarios/actos': COLEGAS,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas/:meta/comentarios/lectura': COLEGAS,
  'GET /api/revision/cola': ACOMPANA_RADAR,
  'GET /api/asistencias': ACOMPANA_RADAR,
  'POST /api/asistencias': RADAR_PROPIO,
  'POST /api/asistencias/:asistencia/anulacion': ACOMPANA_RADAR,
  'GET /api/entidades/:entidad/asistencias': LEE,
  'POST /api/entidades/:entidad/asistencias/:asistencia/archivos/cargas': RADAR_PROPIO,
  'POST /api/entidades/:entidad/asistencias/:asistencia/archivos/cargas/:carga/trozos/:trozo': RADAR_PROPIO,
  'POST /api/entidades/:entidad/asistencias/:asistencia/archivos/cargas/:carga/cierre': RADAR_PROPIO,
  'GET /api/entidades/:entidad/asistencias/:asistencia/archivos/:archivo': LEE,
  'GET /api/contactos': ACOMPANA_RADAR,
  'GET /api/entidades/:entidad/contactos': RADAR_PROPIO,
  'GET /api/revision/sin-enviar': ACOMPANA_RADAR,
  'GET /api/revision/equipo': ACOMPANA_RADAR,
  // Whoever's team reviews the entity: DNP reviews departments and Bogotá D.C.
  'POST /api/revision/asignaciones': ['diego', 'gabi'],
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/mesa': RADAR_PROPIO,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/miradas': ['diego', 'fabio'],
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/lista': [...RADAR_PROPIO, 'hugo'],
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/lista': ['diego', 'fabio'],
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/notas': RADAR_PROPIO,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/notas': RADAR_PROPIO,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/notas/:nota/retiro': RADAR_PROPIO,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas/:meta/trayectoria': LEE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/revision': ['diego', 'fabio'],
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ajustes': ['diego', 'fabio'],
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ajustes/:ronda/respuestas': ESCRIBE,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/validacion': ['diego', 'fabio'],
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/diferencias': LEE,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cambios-por-enviar': ESCRIBE,
  'GET /api/tablero/:instrumento/:vigencia/:corte': TABLERO,
  'GET /api/tablero/:instrumento/:vigencia/:corte/entidades': TABLERO,
  'GET /api/tablero/:instrumento/:vigencia/tendencia': TABLERO,
  'GET /api/tablero/:instrumento/:vigencia/:corte/grupos': TABLERO,
  'GET /api/radar': ACOMPANA_RADAR,
  'GET /api/radar/:instrumento/:vigencia/:corte': ACOMPANA_RADAR,
  'GET /api/radar/:instrumento/:vigencia/:corte/entidades': ACOMPANA_RADAR,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ritmo': LEE,
  'GET /api/entidades/:entidad/radar/:instrumento/:vigencia/:corte/llamadas': RADAR_PROPIO,
  'POST /api/entidades/:entidad/radar/:instrumento/:vigencia/:corte/llamadas': RADAR_PROPIO,
  'GET /api/preparacion': TABLERO,
  'GET /api/preparacion/entidades': TABLERO,
  'GET /api/tablero/:instrumento/:vigencia/:corte/consolidados/:ambito': TABLERO_PROPIO,
  'POST /api/tablero/:instrumento/:vigencia/:corte/consolidados/:ambito': TABLERO_PROPIO,
  'GET /api/tablero/:instrumento/:vigencia/:corte/consolidados/:ambito/archivo': TABLERO_PROPIO,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/avance': LEE,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/avance/metas': LEE,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/avance/tendencia': LEE,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/avance/metas/:meta': LEE,
  'GET /api/seleccion/:instrumento/:vigencia/:corte': SELECCION,
  'GET /api/seleccion/:instrumento/:vigencia/:corte/elegibles': SELECCION,
  'GET /api/seleccion/:instrumento/:vigencia/:corte/previa': SELECCIONA,
  'POST /api/seleccion/:instrumento/:vigencia/:corte': SELECCIONA,
  'POST /api/seleccion/:instrumento/:vigencia/:corte/muestras': SELECCIONA,
  'POST /api/seleccion/:instrumento/:vigencia/:corte/muestras/:numero/sorteo': SELECCIONA,
  'GET /api/seleccion/:instrumento/:vigencia/:corte/selecciones/:numero': SELECCION,
  'POST /api/seleccion/:instrumento/:vigencia/:corte/selecciones/:numero/intento': SELECCIONA,
  'GET /api/muestras': 'cualquiera',
  'GET /api/muestras/:instrumento/:vigencia/:corte/:numero': 'cualquiera',
  'GET /api/muestras/:instrumento/:vigencia/:corte/:numero/marco': 'cualquiera',
  'GET /api/muestras/:instrumento/:vigencia/:corte/:numero/archivo': 'cualquiera',
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/paquete': AUDITORIA,
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/paquete': AUDITORIA,
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/paquete/archivo': AUDITORIA,
  'GET /api/auditoria': AUDITORIA,
  'GET /api/auditoria/personas': AUDITORIA,
  'GET /api/auditoria/estado': AUDITORIA,
  'GET /api/entidades/:entidad/auditoria/archivo': AUDITORIA,
  'GET /api/auditoria/nacional/archivo': ['fabio', 'gloria', 'hugo'],
  'GET /api/correos': ['gloria', 'sara'],
  'POST /api/correos/:correo/reintento': ['gloria', 'sara'],
  'GET /api/demostracion/correos': 'cualquiera',
  'GET /api/demostracion/correos/:correo': 'cualquiera',
  'GET /api/demostracion/correos/:correo/html': 'cualquiera',
  'GET /api/demostracion/libro/:entidad': ['ana'],
  'GET /api/solicitudes/reto': 'cualquiera',
  'POST /api/solicitudes/cargas': 'cualquiera',
  'GET /api/solicitudes/cargas/:carga': 'cualquiera',
  'POST /api/solicitudes/cargas/:carga/soportes/:numero': 'cualquiera',
  'POST /api/solicitudes/cargas/:carga/soportes/:numero/trozos/:trozo': 'cualquiera',
  'POST /api/solicitudes/cargas/:carga/soportes/:numero/cierre': 'cualquiera',
  'POST /api/solicitudes/cargas/:carga/soportes/:numero/retiro': 'cualquiera',
  'POST /api/solicitudes': 'cualquiera',
  'POST /api/solicitudes/seguimiento': 'cualquiera',
  'POST /api/solicitudes/seguimiento/carga': 'cualquiera',
  'POST /api/solicitudes/seguimiento/completar': 'cualquiera',
  'POST /api/solicitudes/seguimiento/retiro': 'cualquiera',
  'POST /api/solicitudes/seguimiento/enlace': 'cualquiera',
  'POST /api/solicitudes/objeciones/vista': 'cualquiera',
  'POST /api/solicitudes/objeciones': 'cualquiera',
  // Each one, over its own territory: no address names another.
  'GET /api/solicitudes': ['ana', 'beto', 'carla', 'diego', 'elena', 'gabi', 'ines', 'leo'],
  'GET /api/entidades/:entidad/solicitudes': ['ana', 'diego', 'gabi'],
  'POST /api/entidades/:entidad/solicitudes/:radicado/objeciones': ['ana', 'diego', 'gabi'],
  'GET /api/accesos/solicitudes': ['gloria', 'sara'],
  'GET /api/accesos/solicitudes/:radicado': ['gloria', 'sara'],
  'POST /api/accesos/solicitudes/:radicado/identidad': ['gloria', 'sara'],
  'GET /api/accesos/solicitudes/:radicado/soportes/:soporte': ['gloria', 'sara'],
  'POST /api/accesos/solicitudes/:radicado/asignacion': ['gloria', 'sara'],
  'POST /api/accesos/solicitudes/:radicado/faltantes': ['gloria', 'sara'],
  'POST /api/accesos/solicitudes/:radicado/rechazo': ['gloria', 'sara'],
  'POST /api/accesos/solicitudes/:radicado/aceptacion': ['gloria', 'sara'],
  'GET /api/entidades/:entidad/liderazgos': ['ana', 'diego', 'gabi', 'gloria', 'hugo', 'sara'],
  'GET /api/empalme': ['gloria'],
  'GET /api/empalme/previa': ['gloria'],
  'POST /api/empalme/fechas': ['gloria'],
  'GET /api/entidades/:entidad/empalme/aviso': ['ana', 'diego', 'fabio', 'gabi', 'gloria', 'hugo'],
  'GET /api/entidades/:entidad/empalme': ['ana', 'diego', 'fabio', 'gabi', 'gloria', 'hugo'],
  'POST /api/enlaces/activar/vista': 'cualquiera',
  'POST /api/enlaces/activar': 'cualquiera',
  'POST /api/enlaces/activar/renovacion': 'cualquiera',
  'POST /api/enlaces/invitacion/vista': 'cualquiera',
  'POST /api/enlaces/invitacion': 'cualquiera',
  'GET /api/entidades/:entidad/como-va': 'cualquiera',
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/informes/:clase': LEE,
  'GET /api/entidades/:entidad/informes-publicados/:vigencia/:corte/:clase': 'cualquiera',
  'GET /api/tablero/:instrumento/:vigencia/:corte/evaluaciones/:departamento': TABLERO_PROPIO,
  'GET /api/entidades/:entidad/evaluaciones-publicadas/:vigencia/:corte': 'cualquiera',
  'GET /api/calendario/:instrumento/:vigencia/propias': 'cualquiera',
  'POST /api/calendario/:instrumento/:vigencia/propias': ['fabio', 'gloria'],
  'GET /api/guias': 'cualquiera',
  'GET /api/disponibilidad': 'cualquiera',
  'GET /api/calendario/festivos': 'cualquiera',
  'POST /api/calendario/festivos/previa': ['gloria'],
  'POST /api/calendario/festivos': ['gloria'],
  'GET /api/calendario/medidas': 'cualquiera',
  'POST /api/calendario/medidas': ['gloria'],
  // Each one, over its own territory: the request that is named is looked for within it.
  'GET /api/entidades/:entidad/plan/homologacion': LEE,
  'GET /api/entidades/:entidad/plan/homologacion/propuestas': LEE,
  'POST /api/entidades/:entidad/plan/homologacion': ['ana'],
  'GET /api/sin-equivalente': VE_EXCEPCIONES,
  'GET /api/sin-equivalente/:numero': VE_EXCEPCIONES,
  'POST /api/entidades/:entidad/plan/metas/:meta/sin-equivalente': ['ana'],
  'POST /api/sin-equivalente/:numero/respuesta': ['ana', 'beto', 'carla'],
  'POST /api/sin-equivalente/:numero/retiro': ['ana', 'beto', 'carla'],
  'POST /api/sin-equivalente/:numero/pregunta': ['fabio', 'gloria'],
  'POST /api/sin-equivalente/:numero/codigo': ['fabio', 'gloria'],
  'POST /api/sin-equivalente/:numero/excepcion': ['fabio', 'gloria'],
  'GET /api/homologacion/excepciones': 'cualquiera',
  'GET /api/excepciones': VE_EXCEPCIONES,
  'GET /api/excepciones/:numero': VE_EXCEPCIONES,
  'GET /api/excepciones/filas': ['ana', 'diego', 'gabi'],
  'POST /api/excepciones': ['ana', 'diego', 'gabi'],
  'POST /api/excepciones/:numero/aval': ['diego', 'elena', 'gabi'],
  'POST /api/excepciones/:numero/retiro': ['ana', 'beto', 'carla', 'diego', 'elena', 'gabi'],
  'POST /api/excepciones/:numero/negacion': ['gloria'],
  'POST /api/excepciones/:numero/concesion': ['gloria'],
  'GET /api/oficios': VE_OFICIOS,
  // The list that the walk asks for names an entity of Cundinamarca.
  'POST /api/oficios/lotes': ['diego', 'fabio', 'gabi', 'gloria'],
  'GET /api/oficios/lotes': PREPARA_OFICIOS,
  'GET /api/oficios/lotes/:lote': PREPARA_OFICIOS,
  'GET /api/oficios/lotes/:lote/entidades': PREPARA_OFICIOS,
  'GET /api/oficios/lotes/:lote/entidades/:codigo/previa': PREPARA_OFICIOS,
  'POST /api/oficios/lotes/:lote/entidades/:codigo/retiro': PREPARA_OFICIOS,
  'POST /api/oficios/lotes/:lote/texto': PREPARA_OFICIOS,
  'POST /api/oficios/lotes/:lote/firma': ['gabi', 'gloria'],
  'POST /api/oficios/lotes/:lote/descarte': PREPARA_OFICIOS,
  'POST /api/oficios/rebotes': PREPARA_OFICIOS,
  'GET /api/oficios/:radicado': VE_OFICIOS,
  'GET /api/oficios/:radicado/pdf': VE_OFICIOS,
  'POST /api/oficios/:radicado/acuse': RECIBE_OFICIOS,
  'POST /api/oficios/:radicado/guias': PREPARA_OFICIOS,
  'GET /api/oficios/:radicado/guias/:n/prueba': VE_OFICIOS,
  'GET /api/verificaciones/oficios/:radicado': 'cualquiera',
  'GET /api/difusiones': VE_OFICIOS,
  'POST /api/difusiones': ['fabio', 'gloria'],
  'GET /api/difusiones/:numero': VE_OFICIOS,
  'GET /api/difusiones/:numero/entidades': VE_OFICIOS,
  'POST /api/difusiones/:numero/traslado': ['diego', 'elena', 'gabi'],
  'POST /api/difusiones/:numero/lectura': [...RECIBE_OFICIOS, 'diego', 'elena', 'gabi'],
  'GET /api/publicaciones': 'cualquiera',
  'GET /api/recordatorios': RECORDATORIOS,
  'GET /api/recordatorios/resumenes': RECORDATORIOS,
  'GET /api/recordatorios/dias': RECORDATORIOS,
  'POST /api/recordatorios/dias': ['gloria'],
  'GET /api/entidades/:entidad/ficha': 'cualquiera',
  'GET /api/entidades/:entidad/ficha/historia': ['ana', 'gloria'],
  'POST /api/entidades/:entidad/ficha': ['ana', 'gloria'],
  'GET /api/directorio': 'cualquiera',
  'GET /api/equipo': CON_EQUIPO,
  'POST /api/equipo/invitaciones': CON_EQUIPO,
  'POST /api/equipo/invitaciones/:invitacion/enlace': CON_EQUIPO,
  'POST /api/equipo/invitaciones/:invitacion/anulacion': CON_EQUIPO,
  'POST /api/equipo/personas/:nombramiento/reparto': CON_EQUIPO,
  'POST /api/equipo/personas/:nombramiento/retiro': CON_EQUIPO,
}

/**
 * Ana leads Cogua, where Dina is her delegate and Cora only looks; Beto leads the municipality beside it; Carla their department; Diego
 * reviews them; Elena reviews another department.
 */
const CAMINANTES: readonly (Nombre | null)[] = [
  null,
  'ana',
  'beto',
  'carla',
  'diego',
  'elena',
  'fabio',
  'gloria',
  'hugo',
  'sara',
  'gabi',
  'dina',
  'cora',
  'dalia',
]
const CODIGOS_DE_PUERTA = ['sesion.requerida', 'permiso.falta', 'territorio.ajeno']

describe('El recorrido de permisos', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())

  it('cada punto de acceso está montado, y el recorrido los tiene todos', () => {
    const contrato = ENDPOINTS.map((e) => `${e.metodo} ${e.ruta}`)
    expect(Object.keys(PETICIONES).sort()).toEqual([...contrato].sort())
    for (const e of ENDPOINTS)
      expect(mundo.app.hasRoute({ method: e.metodo, url: e.ruta }), `${e.metodo} ${e.ruta}`).toBe(true)
  })

  it('la descripción publicada nombra cada punto de acceso, con su permiso', async () => {
    const { cuerpo } = await mundo.publico.get('/api/openapi.json')
    for (const e of ENDPOINTS) {
      const operacion = cuerpo.paths[e.ruta.replace(/:(\w+)/g, '{$1}')]?.[e.metodo.toLowerCase()]
      expect(operacion?.['x-permiso'], `${e.metodo} ${e.ruta}`).toBe(e.permiso)
    }
  })

  for (const { metodo, ruta } of ENDPOINTS) {
    const clave = `${metodo} ${ruta}` as Clave
    it(`${clave}: pasa quien debe, sobre la entidad propia`, async () => {
      for (const quien of CAMINANTES) {
        const { direccion, cuerpo } = PETICIONES[clave]('25200')
        const cliente = quien === null ? mundo.publico : mundo.as(quien)
        const respuesta = metodo === 'GET' ? await cliente.get(direccion) : await cliente.post(direccion, cuerpo)
        const enPuerta = CODIGOS_DE_PUERTA.includes(respuesta.cuerpo?.type)
        expect(respuesta.status, `${clave} como ${quien ?? 'nadie'}: ${JSON.stringify(respuesta.cuerpo)}`).toBeLessThan(
          500,
        )
        expect(!enPuerta, `${clave} como ${quien ?? 'nadie'}`).toBe(debePasar(clave, quien))
      }
    })
  }

  it('quien revisa un departamento no pasa a sus vecinos, ni a la gobernación misma, ni a lo que no existe', async () => {
    for (const e of ENDPOINTS) {
      if (!e.ruta.includes(':entidad') || e.permiso === 'publico') continue
      const clave = `${e.metodo} ${e.ruta}` as Clave
      for (const [entidad, codigo] of [
        ['05001', 'territorio.ajeno'],
        ['25', 'territorio.ajeno'],
        ['99999', 'entidad.desconocida'],
      ] as const) {
        const { direccion, cuerpo } = PETICIONES[clave](entidad)
        const cliente = mundo.as('diego')
        const respuesta = e.metodo === 'GET' ? await cliente.get(direccion) : await cliente.post(direccion, cuerpo)
        expect([codigo, 'permiso.falta'], `${clave} sobre ${entidad}`).toContain(respuesta.cuerpo.type)
      }
    }
  })
})

function debePasar(clave: Clave, quien: Nombre | null): boolean {
  const regla = QUIEN_PASA[clave]
  if (regla === 'cualquiera') return true
  if (regla === 'con sesion') return quien !== null
  return quien !== null && regla.includes(quien)
}
