// Site map: what is public, and the sections of whoever is signed in.
import { Link } from '@tanstack/react-router'
import { Pantalla } from '../../app/pantalla.tsx'
import { seccionesDe } from '../../app/secciones.ts'
import { useSesion } from '../../app/sesion.ts'

const PUBLICAS = [
  { texto: 'Buscar una entidad', a: '/' },
  { texto: 'Calendario', a: '/calendario' },
  { texto: 'Catálogo Programático', a: '/catalogo' },
  { texto: 'Cuestionarios de GESTIONWEB', a: '/cuestionarios' },
  { texto: 'Directorio', a: '/directorio' },
  { texto: 'Verificar', a: '/verificar' },
  { texto: 'Reglas del plan', a: '/reglas' },
  { texto: 'Muestras para revisión selectiva', a: '/muestras' },
  { texto: 'Traslado de los ajustes que pide el DNP', a: '/traslados' },
  { texto: 'Cómo va el proceso', a: '/proceso' },
  { texto: 'Solicitar usuario líder', a: '/solicitud' },
  { texto: 'Ayuda y preguntas frecuentes', a: '/ayuda' },
  { texto: 'Ingreso', a: '/ingreso' },
] as const

export function PantallaMapa() {
  const sesion = useSesion() ?? null
  const propias = seccionesDe(sesion).filter((s) => !PUBLICAS.some((p) => p.a === s.a))
  return (
    <Pantalla titulo="Mapa del sitio">
      <Enlaces titulo="Público" enlaces={PUBLICAS} />
      {sesion ? <Enlaces titulo="Con su cuenta" enlaces={propias} /> : null}
    </Pantalla>
  )
}

function Enlaces({ titulo, enlaces }: { titulo: string; enlaces: readonly { texto: string; a: string }[] }) {
  return (
    <section className="pila pila--2">
      <h2>{titulo}</h2>
      <ul className="lista-enlaces">
        {enlaces.map((e) => (
          <li key={e.a}>
            <Link to={e.a}>{e.texto}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
