// Told to whoever had the screen open when an appointment ended. Apart from the rest of the appointments: the frame of every screen carries it.
import { formatInstante } from './formato.ts'
import { nombreRol } from './roles.ts'

type Termino = {
  readonly rol: string
  readonly entidad: { readonly nombre: string } | null
  /** ISO instants. */
  readonly en: string
  readonly porque: 'reemplazo' | 'encargo' | 'fin_encargo' | 'fin_de_gobierno' | 'otro'
  readonly vuelve: string | null
}

/** To whoever had the screen open when the appointment ended: what happened and what comes next. */
export function textoTermino({ rol, entidad, en, porque, vuelve }: Termino): { titulo: string; frases: string[] } {
  const nombre = nombreRol(rol)
  const papel = `${nombre.charAt(0).toLowerCase()}${nombre.slice(1)}${entidad ? ` de ${entidad.nombre}` : ''}`
  const cuando = formatInstante(Date.parse(en))
  if (porque === 'encargo' && vuelve !== null)
    return {
      titulo: `Un encargo lo reemplaza por unas fechas como ${papel}`,
      frases: [
        `Comenzó el ${cuando}, y usted vuelve a serlo el ${formatInstante(Date.parse(vuelve))}, sin pedir nada.`,
        CONSERVA,
      ],
    }
  if (porque === 'fin_encargo')
    return {
      titulo: `Terminó su encargo como ${papel}`,
      frases: [`Terminó el ${cuando}, como decía el acto.`, CONSERVA],
    }
  if (porque === 'fin_de_gobierno')
    return {
      titulo: `Usted ya no es ${papel}`,
      frases: [`Terminó el periodo de gobierno (${cuando}). Le escribimos a su correo.`, CONSERVA],
    }
  const causa = porque === 'otro' ? 'Su nombramiento terminó' : 'Otra persona activó su usuario y lo reemplazó'
  return { titulo: `Usted ya no es ${papel}`, frases: [`${causa} (${cuando}). Le escribimos a su correo.`, CONSERVA] }
}

const CONSERVA =
  'Lo que usted guardó queda en la historia de la entidad con su nombre. Lo que estaba escribiendo ya no se puede guardar.'
