import { leerCatalogo } from '@kpt/domain/catalogo'
import { textoHallazgoCatalogo, tituloHallazgoCatalogo } from '@kpt/textos'
import { leerLibro } from '../platform/spreadsheet/index.ts'
import { exigirArchivo, opcionesDe } from './argumentos.ts'
import { type Comando, errorUso, SALIDA } from './comando.ts'
import { mostrarRechazo, rechazoJson } from './plan-json.ts'

export const catalogoLeer: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- catalogo leer ARCHIVO.xlsx|ARCHIVO.csv

Lee el archivo oficial del Catálogo Programático, en Excel o en CSV, sin base de datos, y muestra en JSON cuántos sectores, programas,
productos e indicadores trae, y los hallazgos con su hoja, su celda y su remedio.

Termina con 0 si se leyó; con 1 si falta el archivo; con 2 si se rechazó, y entonces muestra {"hallazgos": […]}.`,
  correr: async (argumentos, consola) => {
    const { positionals } = opcionesDe(argumentos, {})
    const [archivo, ...sobran] = positionals
    if (archivo === undefined || sobran.length > 0) throw errorUso('Se espera un solo archivo.')
    await exigirArchivo(archivo)
    const lectura = await leerLibro(archivo, { csv: true })
    if (lectura.tipo === 'rechazado') return mostrarRechazo(consola, [rechazoJson(lectura.codigo, lectura.detalles)])
    const { catalogo, hallazgos } = leerCatalogo(lectura.libro)
    const dichos = hallazgos.map((h) => ({
      ...{ regla: h.regla, titulo: tituloHallazgoCatalogo(h.regla), gravedad: h.gravedad },
      ...{ hoja: h.ruta.hoja ?? null, celda: h.ruta.celda ?? null, valor: h.valor },
      ...textoHallazgoCatalogo(h, h.regla),
    }))
    if (catalogo === null) return mostrarRechazo(consola, dichos)
    const distintos = (campo: 'sector' | 'programa' | 'producto') => new Set(catalogo.map((e) => e[campo])).size
    consola.json({
      ...{ sectores: distintos('sector'), programas: distintos('programa'), productos: distintos('producto') },
      ...{ indicadores: catalogo.length, hallazgos: dichos },
    })
    return SALIDA.hecho
  },
}
