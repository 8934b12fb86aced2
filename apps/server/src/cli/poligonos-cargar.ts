import { isFecha } from '@kpt/domain/shared'
import { textoHallazgoPoligonos } from '@kpt/textos'
import { abrir } from '../abrir.ts'
import { readConfig } from '../config.ts'
import { findOrInsertOperador } from '../features/acceso/index.ts'
import { type CargaDePoligonos, cargarPoligonos } from '../features/territorio/index.ts'
import { exigirArchivo, opcionesDe } from './argumentos.ts'
import { type CodigoSalida, type Comando, type Consola, errorUso, SALIDA } from './comando.ts'

const FUENTE = 'DANE, Marco Geoestadístico Nacional'

export const poligonosCargar: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- poligonos cargar ARCHIVO.geojson --fecha AAAA-MM-DD [--fuente TEXTO]

Carga los polígonos de los municipios para que los mapas los dibujen en lugar de puntos: el nivel de municipios del Marco
Geoestadístico Nacional del DANE, en GeoJSON y en grados (docs/operacion.md dice cómo convertirlo). Los simplifica sin
separar vecinos, y reemplazan a los de cualquier carga anterior; queda en la auditoría. --fecha es la de la edición que
publica la fuente; --fuente, como se citará bajo el mapa («${FUENTE}» si no se dice).

Muestra {"sha256", "municipios", "departamentos", "hallazgos"}: por departamento, cuántos octetos comprimidos pesan sus
polígonos; en los hallazgos, los municipios que faltan.

Termina con 0 si se cargó; con 1 si falta el archivo o la fecha; con 2 si se rechazó, y entonces muestra
{"hallazgos": […]} y no cambia nada.`,
  correr: async (argumentos, consola) => {
    const archivo = readArgumentos(argumentos)
    await exigirArchivo(archivo.ruta)
    const { servicios, cerrar } = await abrir(readConfig(), consola.decir)
    try {
      const ahora = servicios.reloj.ahora()
      const carga = await servicios.conexion.db.transaction().execute(async (db) => {
        return cargarPoligonos(db, archivo, await findOrInsertOperador(db, ahora), ahora)
      })
      return mostrar(consola, carga)
    } finally {
      await cerrar()
    }
  },
}

function readArgumentos(argumentos: readonly string[]) {
  const { values, positionals } = leerArgumentos(argumentos)
  const [ruta, ...sobran] = positionals
  if (ruta === undefined) throw errorUso('Falta el nombre del archivo.')
  if (sobran.length > 0) throw errorUso(`Se esperaba un solo archivo y llegaron ${positionals.length}.`)
  const { fecha, fuente = FUENTE } = values
  if (fecha === undefined) throw errorUso('Falta --fecha con la fecha de la edición, AAAA-MM-DD.')
  if (!isFecha(fecha)) throw errorUso(`La fecha "${fecha}" no existe o no está escrita como AAAA-MM-DD.`)
  if (fuente.trim() === '') throw errorUso('La fuente no puede estar vacía.')
  return { ruta, fecha, fuente: fuente.trim() }
}

function leerArgumentos(argumentos: readonly string[]) {
  return opcionesDe(argumentos, { fecha: { type: 'string' }, fuente: { type: 'string' } })
}

function mostrar(consola: Consola, { cargados, hallazgos }: CargaDePoligonos): CodigoSalida {
  const dichos = hallazgos.map(({ regla, gravedad, valor, detalles }) => {
    return { regla, gravedad, hoja: null, celda: null, valor, ...textoHallazgoPoligonos(regla, detalles) }
  })
  consola.json({ ...cargados, hallazgos: dichos })
  for (const { mensaje, remedio } of dichos.slice(0, 20)) consola.decir(`${mensaje} ${remedio}`)
  if (dichos.length > 20) consola.decir(`… y ${dichos.length - 20} más.`)
  return cargados ? SALIDA.hecho : SALIDA.rechazado
}
