// The identities of other providers that open this account: since when, and to take them apart or let them again.
import { formatInstante } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { consultas } from '../../app/consultas.ts'
import { consultaSesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { FormularioPrueba } from './formulario-prueba.tsx'
import './cuenta.css'

type Identidad = Respuesta<'GET /api/cuenta/identidades'>['identidades'][number]

/** Nothing where there is neither a provider nor an identity of one. */
export function Identidades() {
  const { data: estado } = useQuery(consultaSesion)
  const identidades = useQuery(consulta('GET /api/cuenta/identidades'))
  const proveedor = estado?.proveedor ?? null
  if (proveedor === null && (identidades.data?.identidades.length ?? 0) === 0) return null
  return (
    <section className="seccion" aria-labelledby="identidades">
      <h2 id="identidades">Ingreso con otro proveedor de identidad</h2>
      <Datos de={identidades} lineas={2}>
        {({ identidades: suyas }) =>
          suyas.length === 0 ? (
            <p>
              Ninguna identidad está unida a su cuenta. Al ingresar con {proveedor} se une la que tenga allí su mismo
              correo verificado.
            </p>
          ) : (
            <ul className="llaves">
              {suyas.map((identidad) => (
                <UnaIdentidad key={identidad.id} identidad={identidad} />
              ))}
            </ul>
          )
        }
      </Datos>
    </section>
  )
}

function UnaIdentidad({ identidad }: { identidad: Identidad }) {
  const [abierta, setAbierta] = useState(false)
  const { cambio, hecho } = useCambio(identidad, () => setAbierta(false))
  const separada = identidad.separada !== null
  return (
    <li>
      <div className="llave">
        <p>
          <strong>{identidad.proveedor}</strong> <span>{identidad.correo}</span>{' '}
          <span className="tenue menor">{situacion(identidad)}</span>
        </p>
        <Boton variante={separada ? 'normal' : 'peligro'} aria-expanded={abierta} onClick={() => setAbierta(true)}>
          {separada ? 'Permitirla de nuevo' : 'Separarla'}
          <span className="solo-lector">: {identidad.proveedor}</span>
        </Boton>
      </div>
      {hecho ? (
        <Aviso tono="bien" vivo>
          {hecho}
        </Aviso>
      ) : null}
      {abierta ? (
        <FormularioPrueba
          boton={separada ? 'Permitir esta identidad' : 'Separar esta identidad'}
          peligro={!separada}
          envio={cambio}
          onEnviar={(clave) => cambio.mutate(clave)}
          onCancelar={() => setAbierta(false)}
        />
      ) : null}
    </li>
  )
}

function useCambio({ id, separada }: Identidad, onListo: () => void) {
  const [hecho, setHecho] = useState<string | null>(null)
  const cambio = useMutation({
    mutationFn: async (clave: string) => {
      const peticion = { params: { identidad: id }, cuerpo: { clave } }
      if (separada !== null) await api('POST /api/cuenta/identidades/:identidad/permiso', peticion)
      else await api('POST /api/cuenta/identidades/:identidad/separacion', peticion)
    },
    onSuccess: async () => {
      setHecho(
        separada !== null
          ? 'Ya puede volver a ingresar con ella.'
          : 'Ya no sirve para ingresar, y se cerraron las otras sesiones abiertas con ella. Le avisamos por correo.',
      )
      onListo()
      await consultas.invalidateQueries({ queryKey: ['GET /api/cuenta/identidades'] })
      await consultas.invalidateQueries({ queryKey: ['GET /api/cuenta/sesiones'] })
    },
  })
  return { cambio, hecho }
}

function situacion({ unida, usada, separada }: Identidad): string {
  if (separada !== null) return `separada el ${formatInstante(Date.parse(separada))}: no sirve para ingresar`
  const uso = usada ? `; usada el ${formatInstante(Date.parse(usada))}` : ''
  return `unida el ${formatInstante(Date.parse(unida))}${uso}`
}
