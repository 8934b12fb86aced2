/** What can go wrong with the embedded database engine, and how each thing is told. */
export type FallaMotor =
  | { readonly codigo: 'motor-ausente'; readonly detalles: { readonly plataforma: string } }
  | { readonly codigo: 'motor-no-ejecuta'; readonly detalles: { readonly programa: string; readonly motivo: string } }
  | { readonly codigo: 'cuenta-ausente'; readonly detalles: { readonly buscadas: string } }
  | { readonly codigo: 'cuenta-sin-nombre'; readonly detalles: { readonly uid: number } }
  | { readonly codigo: 'sin-permiso'; readonly detalles: { readonly ruta: string; readonly cuenta: string } }
  | { readonly codigo: 'disco-lleno'; readonly detalles: { readonly ruta: string; readonly libresMB: number | null } }
  | { readonly codigo: 'memoria-insuficiente'; readonly detalles: { readonly motivo: string } }
  | {
      readonly codigo: 'version-distinta'
      readonly detalles: { readonly ruta: string; readonly datos: string; readonly motor: string }
    }
  | { readonly codigo: 'datos-danados'; readonly detalles: { readonly ruta: string; readonly motivo: string } }
  | { readonly codigo: 'modo-distinto'; readonly detalles: { readonly ruta: string; readonly usuarios: string } }
  | { readonly codigo: 'ruta-larga'; readonly detalles: { readonly ruta: string } }
  | { readonly codigo: 'arranque-fallido'; readonly detalles: { readonly registro: string; readonly motivo: string } }
  | { readonly codigo: 'parada-fallida'; readonly detalles: { readonly pid: number } }

type Frases = { readonly [C in FallaMotor['codigo']]: (d: Extract<FallaMotor, { codigo: C }>['detalles']) => string }

const FRASES: Frases = {
  'motor-ausente': (d) =>
    `No hay motor de base de datos incluido para esta máquina (${d.plataforma}). Indique una base de datos PostgreSQL 15 o posterior en la variable DATABASE_URL.`,
  'motor-no-ejecuta': (d) =>
    `El motor de base de datos incluido no se puede ejecutar en esta máquina (${d.programa}: ${d.motivo}). Indique una base de datos PostgreSQL 15 o posterior en la variable DATABASE_URL.`,
  'cuenta-ausente': (d) =>
    `PostgreSQL no se puede ejecutar como root y esta máquina no tiene una cuenta sin privilegios (se buscó ${d.buscadas}). Ejecute el programa con un usuario corriente.`,
  'cuenta-sin-nombre': (d) =>
    `El usuario con número ${d.uid} no tiene nombre en esta máquina (/etc/passwd) y PostgreSQL lo exige para crear la base de datos. Ejecute el programa con un usuario que tenga nombre.`,
  'sin-permiso': (d) =>
    `No hay permiso sobre «${d.ruta}» para la cuenta «${d.cuenta}». Ejecute el programa con el mismo usuario que lo ejecutó la primera vez, o devuelva a esa cuenta la propiedad de la carpeta.`,
  'disco-lleno': (d) =>
    `No hay espacio en el disco para la base de datos en «${d.ruta}»${d.libresMB === null ? '' : ` (quedan ${d.libresMB} MB)`}. Libere espacio y vuelva a intentarlo; lo ya guardado está a salvo.`,
  'memoria-insuficiente': (d) =>
    `La máquina no tiene memoria suficiente para iniciar la base de datos. Cierre otros programas y vuelva a intentarlo. Detalle: ${d.motivo}`,
  'version-distinta': (d) =>
    `Los datos de «${d.ruta}» son de PostgreSQL ${d.datos} y el motor incluido es PostgreSQL ${d.motor}. No se ha tocado nada. Restaure los datos desde una copia de seguridad en una carpeta nueva, o use la versión del programa que los creó.`,
  'datos-danados': (d) =>
    `La carpeta de datos «${d.ruta}» está incompleta o dañada. No se ha tocado nada. Restáurela desde una copia de seguridad, o apártela con otro nombre para empezar de nuevo. Detalle: ${d.motivo}`,
  'modo-distinto': (d) =>
    `La base de datos de «${d.ruta}» está en marcha con otro modo de escritura (de pruebas o duradero) y la usa el proceso ${d.usuarios}. Cierre ese programa y vuelva a intentarlo.`,
  'ruta-larga': (d) =>
    `La carpeta temporal «${d.ruta}» tiene un nombre demasiado largo para la conexión con la base de datos. Indique otra más corta en la variable TMPDIR.`,
  'arranque-fallido': (d) => `La base de datos no arrancó. El registro está en «${d.registro}». Detalle: ${d.motivo}`,
  'parada-fallida': (d) => `La base de datos (proceso ${d.pid}) no se detuvo a tiempo.`,
}

/** The sentence of a failure, in plain Spanish, with the remedy. */
export function describirFallaMotor(falla: FallaMotor): string {
  const frase = FRASES[falla.codigo] as (d: FallaMotor['detalles']) => string
  return frase(falla.detalles)
}
