import { parseArgs } from 'node:util'
import { isDireccion } from '@kpt/domain/correo'
import { isoBogota } from '@kpt/domain/shared'
import { abrir } from '../abrir.ts'
import { readConfig } from '../config.ts'
import { invitarAdministrador } from '../features/equipo/index.ts'
import { type Comando, errorUso, SALIDA } from './comando.ts'

export const accesoInvitarAdministrador: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- acceso invitar-administrador --correo CORREO --nombre "NOMBRE" [--imprimir]

Invita al primer administrador del sistema con un enlace de una sola vez, que dura 72 horas: le llega por correo o, con
--imprimir o sin servidor de correo, se muestra aquí para entregarlo en persona. La contraseña la escoge solo quien abre
el enlace. Invitar de nuevo anula el enlace anterior.

Termina con 0 y muestra {"correo", "vence", "enlace"} (enlace solo si se imprime); con 1 si faltan datos; con 2 si ya hay
un administrador activo: entonces es esa persona quien invita, dentro del sistema.`,
  correr: async (argumentos, consola) => {
    const { correo, nombre, imprimir } = leer(argumentos)
    const { servicios, cerrar } = await abrir(readConfig(), consola.decir)
    try {
      const aqui = imprimir || servicios.correo.modo === 'ninguno'
      const invitado = await invitarAdministrador(servicios, { correo, nombre, imprimir: aqui })
      if (invitado === null) {
        consola.decir('Ya hay un administrador activo: pídale que lo invite dentro del sistema.')
        return SALIDA.rechazado
      }
      consola.json({
        correo,
        vence: isoBogota(invitado.vence),
        ...(invitado.enlace ? { enlace: invitado.enlace } : {}),
      })
      if (aqui) consola.decir('Entregue el enlace solo a esa persona: quien lo abra primero escoge la contraseña.')
      return SALIDA.hecho
    } finally {
      await cerrar()
    }
  },
}

function leer(argumentos: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argumentos],
      options: {
        correo: { type: 'string' },
        nombre: { type: 'string' },
        imprimir: { type: 'boolean', default: false },
      },
    })
    const correo = values.correo?.trim().toLowerCase() ?? ''
    if (!isDireccion(correo)) throw new Error('Falta --correo con una dirección válida.')
    if (!values.nombre?.trim()) throw new Error('Falta --nombre.')
    return { correo, nombre: values.nombre.trim(), imprimir: values.imprimir }
  } catch (error) {
    throw errorUso(error instanceof Error ? error.message : String(error))
  }
}
