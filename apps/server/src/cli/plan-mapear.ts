import { type HojaPropuesta, leerPlanIndicativo, periodoDeGobierno, pideMapeo, proponerMapeo } from '@kpt/domain/planes'
import { textoRazonMapeo } from '@kpt/textos'
import { leerLibro } from '../platform/spreadsheet/index.ts'
import { archivoUnico } from './argumentos.ts'
import { type Comando, type Consola, errorUso, SALIDA } from './comando.ts'
import { readFuentesSemilla } from './fuentes-semilla.ts'
import { hallazgoJson, mostrarRechazo, rechazoJson } from './plan-json.ts'

export const planMapear: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- plan mapear ARCHIVO.xlsx > MAPEO.json

Mira un libro que no tiene la forma de SisPT y propone qué es cada columna de cada hoja, sin base de datos. Muestra el
mapeo en la forma que recibe «plan leer --mapeo»; por los mensajes dice qué conviene revisar. Corrija lo que haga falta
(campos de las columnas, hojas que se usan, nombre y periodo del plan) y escriba en "entidad" el código DANE.

Campos: linea componente programaPropio codigoSispt personalizacion sector programa producto indicador unidad lineaBase
metaCuatrienio orientacion tipoAcumulacion principal bpin ods dependencia responsable programado/AAAA total/AAAA
fuentes/AAAA/CLAVE; y los que no se guardan: sectorNombre programaNombre productoNombre indicadorNombre avance
observaciones ignorar.

Termina con 0 si hay una propuesta; con 1 si falta el archivo; con 2 si en el libro no hay ninguna tabla de metas.`,
  correr: async (argumentos, consola) => {
    const lectura = await leerLibro(await archivoUnico(argumentos))
    if (lectura.tipo === 'rechazado') return mostrarRechazo(consola, [rechazoJson(lectura.codigo, lectura.detalles)])
    const fuentes = await readFuentesSemilla()
    const { plan, hallazgos } = leerPlanIndicativo(lectura.libro, fuentes)
    if (plan !== null) throw errorUso('Este libro ya tiene la forma de SisPT: use «plan leer».')
    const propuesta = pideMapeo(hallazgos)
      ? proponerMapeo(lectura.libro, { fuentes, periodo: periodoDeGobierno(new Date().getFullYear()) })
      : null
    if (propuesta === null) return mostrarRechazo(consola, hallazgos.map(hallazgoJson))
    for (const hoja of propuesta.hojas) decirHoja(hoja, consola)
    consola.json({ entidad: null, ...propuesta.mapeo })
    return SALIDA.hecho
  },
}

function decirHoja({ hoja, usar, columnas }: HojaPropuesta, consola: Consola): void {
  if (!usar) consola.decir(`${hoja}: no se propone leerla.`)
  for (const { columna, encabezado, campo, confianza, razon } of columnas) {
    if (!usar || confianza === 'seguro') continue
    consola.decir(`${hoja}, columna ${columna} «${encabezado}» → ${campo}. ${textoRazonMapeo(razon)}`)
  }
}
