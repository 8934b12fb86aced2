import type { Comando } from './comando.ts'

export type EntradaTabla = { readonly resumen: string; readonly cargar: () => Promise<Comando> }

/** Every command by its words. Each lives in its own file and is loaded only when it is called. */
export const COMANDOS: Readonly<Record<string, EntradaTabla>> = {
  'plan leer': {
    resumen: 'Lee el libro de SisPT y muestra el plan y sus hallazgos (sin base de datos)',
    cargar: async () => (await import('./plan-leer.ts')).planLeer,
  },
  'plan mapear': {
    resumen: 'Propone qué es cada columna de un libro con otra forma (sin base de datos)',
    cargar: async () => (await import('./plan-mapear.ts')).planMapear,
  },
  'plan importar': {
    resumen: 'Carga el libro de SisPT como nueva versión del plan de una entidad',
    cargar: async () => (await import('./plan-importar.ts')).planImportar,
  },
  'plan exportar': {
    resumen: 'Escribe el plan de una entidad, en cualquiera de sus versiones, como el libro de SisPT',
    cargar: async () => (await import('./plan-exportar.ts')).planExportar,
  },
  'plan escribir': {
    resumen: 'Lee un libro de SisPT y lo escribe otra vez (sin base de datos)',
    cargar: async () => (await import('./plan-escribir.ts')).planEscribir,
  },
  'homologacion proponer': {
    resumen: 'Propone indicadores del catálogo para cada meta de un libro (sin base de datos)',
    cargar: async () => (await import('./homologacion-proponer.ts')).homologacionProponer,
  },
  'homologacion evaluar': {
    resumen: 'Cuenta cuántas veces acierta el asistente de homologación en un libro (sin base de datos)',
    cargar: async () => (await import('./homologacion-evaluar.ts')).homologacionEvaluar,
  },
  'plan plantilla': {
    resumen: 'Escribe la plantilla del plan de una entidad, con listas, ayudas y códigos bloqueados',
    cargar: async () => (await import('./plan-plantilla.ts')).planPlantilla,
  },
  'plan anotar': {
    resumen: 'Escribe el mismo libro con sus hallazgos en las celdas (sin base de datos)',
    cargar: async () => (await import('./plan-anotar.ts')).planAnotar,
  },
  'cruce leer': {
    resumen:
      'Lee el libro de CUIPO que exporta el CHIP y muestra sus renglones, totales y hallazgos (sin base de datos)',
    cargar: async () => (await import('./cruce-leer.ts')).cruceLeer,
  },
  'catalogo leer': {
    resumen: 'Lee el archivo oficial del Catálogo Programático y muestra sus hallazgos (sin base de datos)',
    cargar: async () => (await import('./catalogo-leer.ts')).catalogoLeer,
  },
  'catalogo buscar': {
    resumen: 'Busca indicadores en el Catálogo de la semilla (sin base de datos)',
    cargar: async () => (await import('./catalogo-buscar.ts')).catalogoBuscar,
  },
  'calendario plazo': {
    resumen: 'Hasta cuándo hay plazo y por qué acto, en cualquier instante (sin base de datos)',
    cargar: async () => (await import('./calendario-plazo.ts')).calendarioPlazo,
  },
  'calendario actividades': {
    resumen: 'Las actividades de un cronograma (sin base de datos)',
    cargar: async () => (await import('./calendario-actividades.ts')).calendarioActividades,
  },
  'correo rebote': {
    resumen: 'Anota los avisos de devolución que llegaron al buzón desde el que se envía',
    cargar: async () => (await import('./correo-rebote.ts')).correoRebote,
  },
  'consolidado preparar': {
    resumen: 'Prepara el libro consolidado de un corte, del país o de un departamento',
    cargar: async () => (await import('./consolidado-preparar.ts')).consolidadoPreparar,
  },
  'calendario cargar': {
    resumen: 'Registra circulares y cronogramas de un archivo JSON',
    cargar: async () => (await import('./calendario-cargar.ts')).calendarioCargar,
  },
  'poligonos cargar': {
    resumen: 'Carga los polígonos de los municipios (GeoJSON del DANE) que dibujan los mapas',
    cargar: async () => (await import('./poligonos-cargar.ts')).poligonosCargar,
  },
  'acceso invitar-administrador': {
    resumen: 'Invita al primer administrador con un enlace de una sola vez (nunca una contraseña)',
    cargar: async () => (await import('./acceso-invitar-administrador.ts')).accesoInvitarAdministrador,
  },
  'auditoria exportar': {
    resumen: 'Escribe la cadena de auditoría de una entidad en un archivo que se verifica sin base de datos',
    cargar: async () => (await import('./auditoria-exportar.ts')).auditoriaExportar,
  },
  'auditoria verificar': {
    resumen: 'Comprueba una cadena exportada (sin base de datos) o, con --base, todas las cadenas y los sellos',
    cargar: async () => (await import('./auditoria-verificar.ts')).auditoriaVerificar,
  },
  'constancia verificar': {
    resumen: 'Comprueba una constancia en PDF o su prueba con el contenido (sin base de datos)',
    cargar: async () => (await import('./constancia-verificar.ts')).constanciaVerificar,
  },
  'muestra verificar': {
    resumen: 'Recalcula una muestra publicada con su semilla (sin base de datos)',
    cargar: async () => (await import('./muestra-verificar.ts')).muestraVerificar,
  },
  'mdm calcular': {
    resumen: 'Calcula la Medición de Desempeño Municipal desde sus indicadores (sin base de datos)',
    cargar: async () => (await import('./mdm-calcular.ts')).mdmCalcular,
  },
  'mdm componer': {
    resumen: 'Compone la Medición de Desempeño Municipal desde sus dimensiones (sin base de datos)',
    cargar: async () => (await import('./mdm-componer.ts')).mdmComponer,
  },
  'mdm verificar': {
    resumen: 'Comprueba el manifiesto de una corrida y la calcula de nuevo, bit por bit (sin base de datos)',
    cargar: async () => (await import('./mdm-verificar.ts')).mdmVerificar,
  },
  'paquete verificar': {
    resumen: 'Comprueba un paquete de evidencias: huellas, índice y cadena (sin base de datos)',
    cargar: async () => (await import('./paquete-verificar.ts')).paqueteVerificar,
  },
  'auditoria sellar': {
    resumen: 'Sella ahora todas las cadenas de auditoría',
    cargar: async () => (await import('./auditoria-sellar.ts')).auditoriaSellar,
  },
}
