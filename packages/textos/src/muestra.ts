// What is said of a sample for selective review: how it is divided, how it was drawn, what does not hold.
import type { Dimension, FallaMuestra } from '@kpt/domain/revision'

export const NOMBRES_DIMENSION: Record<Dimension, string> = {
  departamento: 'Departamento',
  categoria: 'Categoría (Ley 617)',
  grupo: 'Grupo de capacidades (MDM)',
  riesgo: 'Nivel de riesgo',
}

export const FALLAS_MUESTRA: Record<FallaMuestra, string> = {
  ilegible: 'El archivo no es una muestra de KPT, o le falta o le sobra algo.',
  marco: 'El marco no es el que se publicó: un reporte falta, sobra, se repite, cambió de estrato o dice otra cosa.',
  asignacion: 'Lo que le toca a cada estrato no es lo que da la regla publicada.',
  huella_publicacion: 'Algo de lo publicado antes del sorteo cambió: su huella es otra.',
  semilla: 'La semilla no es una que lo publicado admita.',
  momento: 'El sorteo es anterior a lo que se publicó, o a la hora anunciada.',
  resultado: 'Los reportes seleccionados no son los que da la semilla.',
  huella_sorteo: 'Algo del sorteo cambió: su huella es otra.',
  eslabones: 'Faltan o sobran huellas: una por lo publicado y otra por el sorteo.',
}

/** How anybody repeats the draw, step by step. */
export const COMO_RECALCULAR: readonly string[] = [
  'Descargue el marco (CSV) y compruebe su huella: «sha256sum marco.csv» debe dar la publicada antes del sorteo.',
  'Cada estrato comienza con su mínimo. Cada cupo que queda va, uno por uno, al estrato con el mayor valor de reportes ÷ (2 × cupos dados + 1) que aún tenga reportes; si dos empatan, al primero por su texto.',
  "Para cada reporte calcule la huella SHA-256 de «semilla|estrato|entidad», en UTF-8. En una terminal: printf %s 'semilla|estrato|entidad' | sha256sum",
  'En cada estrato, ordene los reportes de menor a mayor huella: entran los primeros, tantos como cupos tiene el estrato.',
  'O deje que lo haga el programa, sin base de datos: npm run --silent kpt -- muestra verificar ARCHIVO.json',
]
