// The secret link with which a person follows its deadlines in its own calendar program: made, told once, replaced, withdrawn.
import { formatInstante } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import { EnlaceNuevo } from './enlace-nuevo.tsx'

const CLAVE = 'GET /api/plazos/agenda'

export function Agenda() {
  const agenda = useQuery(consulta(CLAVE))
  const alTerminar = { onSettled: () => consultas.invalidateQueries({ queryKey: [CLAVE] }) }
  const crear = useMutation({ mutationFn: () => api('POST /api/plazos/agenda'), ...alTerminar })
  const retirar = useMutation({
    ...{ mutationFn: () => api('POST /api/plazos/agenda/retiro'), ...alTerminar },
    onSuccess: () => crear.reset(),
  })
  const error = crear.error ?? retirar.error
  return (
    <section className="seccion" aria-labelledby="agenda">
      <h2 id="agenda">Sus plazos en su calendario</h2>
      <p>
        Con un enlace propio, sus plazos aparecen en el calendario de su teléfono o de su computador (Google, Outlook,
        iPhone y otros), con avisos antes de cada último día. Si una circular mueve una fecha, se mueve sola.
      </p>
      {error ? <Aviso tono="error">{error.message}</Aviso> : null}
      {retirar.isSuccess && !crear.isSuccess ? (
        <Aviso tono="bien" vivo titulo="El enlace quedó retirado">
          <p>Ningún calendario lo puede leer ya. Quítelo también del programa en que lo puso.</p>
        </Aviso>
      ) : null}
      {crear.data ? <EnlaceNuevo direccion={crear.data.direccion} /> : null}
      <Datos de={agenda} lineas={2}>
        {({ agenda: hay }) =>
          hay === null ? (
            <p className="acciones">
              <Boton ocupado={crear.isPending} onClick={() => crear.mutate()}>
                Crear mi enlace
              </Boton>
            </p>
          ) : (
            <ConEnlace
              {...hay}
              ocupado={crear.isPending || retirar.isPending}
              onReemplazar={() => crear.mutate()}
              onRetirar={() => retirar.mutate()}
            />
          )
        }
      </Datos>
    </section>
  )
}

type PropsConEnlace = {
  readonly creada: string
  readonly leida: string | null
  readonly ocupado: boolean
  readonly onReemplazar: () => void
  readonly onRetirar: () => void
}

function ConEnlace({ creada, leida, ocupado, onReemplazar, onRetirar }: PropsConEnlace) {
  const [preguntando, preguntar] = useState<'reemplazar' | 'retirar' | null>(null)
  const hacer = () => {
    if (preguntando === 'retirar') onRetirar()
    else onReemplazar()
    preguntar(null)
  }
  return (
    <>
      <p>
        {/* The hour ends in «m.»: it closes its sentence. */}
        Tiene un enlace desde el {formatInstante(Date.parse(creada))}{' '}
        {leida ? `Un calendario lo leyó por última vez el ${formatInstante(Date.parse(leida))}` : 'Nadie lo ha leído.'}
      </p>
      <p className="acciones">
        <Boton ocupado={ocupado} onClick={() => preguntar('reemplazar')}>
          Cambiarlo por otro
        </Boton>
        <Boton variante="peligro" ocupado={ocupado} onClick={() => preguntar('retirar')}>
          Retirar el enlace
        </Boton>
      </p>
      <Dialogo
        abierto={preguntando !== null}
        titulo={preguntando === 'retirar' ? '¿Retirar el enlace?' : '¿Cambiar el enlace por otro?'}
        onCerrar={() => preguntar(null)}
        acciones={
          <>
            <Boton onClick={() => preguntar(null)}>Dejarlo como está</Boton>
            <Boton variante="peligro" onClick={hacer}>
              {preguntando === 'retirar' ? 'Sí, retirarlo' : 'Sí, cambiarlo'}
            </Boton>
          </>
        }
      >
        <p>El que tiene dejará de servir en todos los calendarios en que lo haya puesto.</p>
      </Dialogo>
    </>
  )
}
