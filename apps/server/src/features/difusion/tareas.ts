import { fechaEn } from '@kpt/domain/shared'
import { formatFecha } from '@kpt/textos'
import { type Corrida, type Tarea, tarea } from '../../platform/jobs/index.ts'
import { escribirCorreo } from '../correo/index.ts'
import { findCorreoOficial, findCorreosConRol } from '../liderazgo/index.ts'
import { findCopias } from '../oficios/index.ts'
import { findDifusion } from './difusion.repo.ts'
import { avisarDifusion } from './encargos.ts'
import { gobernaciones } from './territorio.ts'

export const tareasDifusion: readonly Tarea[] = [tarea(avisarDifusion, avisar)]

/** One letter to each gobernación, by its own key: running again writes none twice. Those without an address see it on their page. */
async function avisar({ numero }: { readonly numero: string }, { servicios }: Corrida): Promise<void> {
  const ahora = servicios.reloj.ahora()
  await servicios.conexion.db.transaction().execute(async (db) => {
    const difusion = await findDifusion(db, { entidad: null, todo: true }, numero)
    if (!difusion) throw new Error(`there is no publication ${numero}`)
    const copias = (await findCopias(db, fechaEn(ahora), null)).map(({ direccion }) => direccion)
    for (const { codigo, nombre } of gobernaciones({ servicios, ahora })) {
      const quienes = await findCorreosConRol(db, codigo, ['administrador_gobernacion', 'revisor_gobernacion'], ahora)
      const oficial = await findCorreoOficial(db, codigo)
      const [para, ...otras] = [...(oficial === null ? [] : [oficial]), ...quienes]
      if (para === undefined) continue
      await escribirCorreo(
        { db, ahora },
        {
          ...{ clave: `difusion/${numero}/${codigo}`, clase: 'difusion.traslado', sujeto: `difusiones/${numero}` },
          ...{ para, copia: [...otras, ...copias] },
          hechos: {
            ...{ destino: 'gobernacion', numero, titulo: difusion.titulo, contenido: difusion.texto, comentario: '' },
            ...{ documento: difusion.enlace, gobernacion: `Gobernación de ${nombre}` },
            hasta: formatFecha(difusion.trasladarHasta),
            enlace: servicios.correo.enlace(`/difusiones/${numero}`),
          },
        },
      )
    }
  })
}
