// What is wrong in a file of municipal polygons and how to mend it. A rule without its sentence does not compile.
import type { IdReglaPoligonos } from '@kpt/domain/territorio'

type Detalles = Readonly<Record<string, string>>
type Texto = readonly [mensaje: string | ((d: Detalles) => string), remedio: string]

const CONVERTIR =
  'Conviértalo así: ogr2ogr -f GeoJSON -t_srs EPSG:4686 municipios.geojson MGN_ADM_MPIO_GRAFICO.shp (véase docs/operacion.md).'

const TEXTOS: Record<IdReglaPoligonos, Texto> = {
  poligonos_archivo: [
    'El archivo no es un GeoJSON con una colección de municipios ("FeatureCollection"), o está cortado.',
    CONVERTIR,
  ],
  poligonos_comprimido: ['El archivo está comprimido o es un shapefile: debe ser GeoJSON.', CONVERTIR],
  poligonos_pesa: [
    (d) => `El archivo pasa del tamaño admitido: ${d.limite}.`,
    'Use el nivel de municipios del Marco Geoestadístico Nacional, no el de veredas ni el de manzanas.',
  ],
  poligonos_sin_municipios: ['El archivo no trae ningún municipio.', 'Revise que sea el nivel de municipios del MGN.'],
  poligonos_sin_codigo: [
    (d) => `El elemento ${d.orden} no dice de qué municipio es.`,
    'Debe traer MPIO_CDPMP (cinco dígitos), o DPTO_CCDGO y MPIO_CCDGO.',
  ],
  poligonos_codigo_desconocido: [
    (d) => `El código ${d.codigo} no es de ningún municipio registrado.`,
    'Revise la edición del archivo; un municipio nuevo se registra antes en el territorio.',
  ],
  poligonos_codigo_repetido: [
    (d) => `El municipio ${d.codigo} está más de una vez.`,
    'Una sus partes en un solo elemento (MultiPolygon).',
  ],
  poligonos_geometria: [
    (d) => `El municipio ${d.codigo} no trae un polígono que se pueda dibujar.`,
    'Debe ser Polygon o MultiPolygon, con anillos de al menos tres puntos distintos.',
  ],
  poligonos_coordenadas: [
    (d) => `Las coordenadas del municipio ${d.codigo} no son longitud y latitud de Colombia, en grados.`,
    CONVERTIR,
  ],
  poligonos_faltan: [
    (d) => `No está en el archivo: ${d.nombre} (${d.codigo}).`,
    'Se seguirá mostrando como un punto en su cabecera.',
  ],
  poligonos_sede_lejos: [
    (d) => `La cabecera de ${d.nombre} (${d.codigo}) queda lejos de su polígono.`,
    'Revise que el código del elemento sea el suyo.',
  ],
}

export function textoHallazgoPoligonos(
  regla: IdReglaPoligonos,
  detalles: Detalles,
): { mensaje: string; remedio: string } {
  const [mensaje, remedio] = TEXTOS[regla]
  return { mensaje: typeof mensaje === 'string' ? mensaje : mensaje(detalles), remedio }
}
