// An invented calendar of GESTIONWEB for a vigencia that has no legal one: it is reported all through the year that follows, and adjusted a month more.
import { type Actividad, type ArchivoCronogramas, type Circular, claveCircular } from '@kpt/domain/calendario'

/** It follows numeral 5 of Circular 0009-4 de 2023, whose reporting row receives late until its adjustments row, and says that it has no legal value. */
export function cronogramaDeGestion(vigencia: number): ArchivoCronogramas {
  const numero = 'Circular de demostración de GESTIONWEB, sin valor legal'
  const anio = vigencia + 1
  const fecha = `${anio}-01-01`
  const circular: Circular = {
    ...{ clave: claveCircular(numero, fecha), numero, fecha, expide: 'Demostración', firma: null },
    ...{ disponible: true, demostracion: true },
    asunto: `Calendario inventado para mostrar GESTIONWEB con la información de la vigencia ${vigencia}`,
  }
  return {
    circulares: [circular],
    cronogramas: [
      {
        ...{ instrumento: 'gestionweb', vigencia, politica: 'literal', demostracion: true },
        cortes: [{ numero: 1, clase: 'unico', fechaDatos: `${vigencia}-12-31` }],
        actos: [{ ...{ circular, numeral: '1', efecto: 'fija', retira: [] }, actividades: actividadesDe(vigencia) }],
      },
    ],
  }
}

function actividadesDe(vigencia: number): Actividad[] {
  const anio = vigencia + 1
  const municipios = ['municipio', 'distrito'] as const
  return [
    {
      ...fila('guia', 1, 'Publicar y comunicar las orientaciones para el reporte (guía de orientaciones publicada).'),
      ...{ responsable: 'SPT (demostración)', clases: ['publicacion'], obligados: ['dnp'], corte: null },
      ...{ apertura: null, limite: `${anio}-12-31`, textoLimite: `31 de diciembre de ${anio}`, trasLimite: 'recibe' },
    },
    {
      ...fila(
        'reporte',
        2,
        `Reportar la totalidad de la información solicitada, correspondiente a la vigencia ${vigencia}.`,
      ),
      ...{ responsable: 'Alcaldías (demostración)', clases: ['reporte'], obligados: municipios, trasLimite: 'recibe' },
      ...{ apertura: `${anio}-01-01`, limite: `${anio}-12-31`, textoLimite: `31 de diciembre de ${anio}` },
    },
    {
      ...fila('verificacion', 3, 'Verificar y validar la información diligenciada por los municipios.'),
      ...{ responsable: 'SPT (demostración)', clases: ['verificacion'], obligados: ['dnp'], trasLimite: 'recibe' },
      ...{ apertura: null, limite: `${anio + 1}-01-15`, textoLimite: `15 de enero de ${anio + 1}` },
    },
    {
      ...fila('ajustes', 4, 'Ajustes de la información reportada y soporte técnico por parte de las gobernaciones.'),
      ...{ responsable: 'Alcaldías, gobernaciones y DNP (demostración)', obligados: [...municipios, 'departamento'] },
      ...{ clases: ['ajustes', 'soporte', 'revision_selectiva', 'cierre'], trasLimite: 'cierra' },
      ...{ apertura: null, limite: `${anio + 1}-01-31`, textoLimite: `31 de enero de ${anio + 1}` },
    },
  ]
}

function fila(clave: string, orden: number, texto: string) {
  const medio = 'GESTIONWEB (demostración)'
  return { clave, orden, item: String(orden), texto: `(Demostración) ${texto}`, corte: 1, medio }
}
