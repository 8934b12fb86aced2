import { abrir } from '../abrir.ts'
import { readConfig } from '../config.ts'
import { sellar } from '../features/auditoria/index.ts'
import { type Comando, errorUso, SALIDA } from './comando.ts'

export const auditoriaSellar: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- auditoria sellar

Sella ahora todas las cadenas de auditoría: escribe cuál es el último eslabón de cada una, y deja la huella de ese texto en
la cadena nacional. El sistema lo hace solo cada hora en que algo cambió. Guarde la huella fuera del sistema (un acta, un
correo, un boletín): con ella se prueba después que ninguna cadena se rehizo.

Muestra {"sello", "en", "huella", "cadenas"} y termina con 0.`,
  correr: async (argumentos, consola) => {
    if (argumentos.length > 0) throw errorUso('Este comando no lleva argumentos.')
    const { servicios, cerrar } = await abrir(readConfig(), consola.decir)
    try {
      consola.json(await sellar(servicios, { aunqueNadaCambie: true }))
      return SALIDA.hecho
    } finally {
      await cerrar()
    }
  },
}
