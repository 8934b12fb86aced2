import { formatInstante } from '@kpt/textos'
import { useEffect } from 'react'
import { Pantalla } from '../../../app/pantalla.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { Definiciones } from '../../../ui/definiciones.tsx'
import { ultimoDia } from '../../accesos/marcas.tsx'
import { EnlaceAlBuzon } from '../enlace-al-buzon.tsx'
import { olvidarEnvio } from '../soportes/envio.ts'
import { envioDeSolicitud } from './envio-de-solicitud.ts'
import { olvidarBorrador, type Radicada } from './guardado.ts'

/** The number, what comes next and until when: what a person writes down or prints. */
export function RadicadaConExito({ radicada, onOtra }: { radicada: Radicada; onOtra: () => void }) {
  const { radicado, radicadaEn, respuestaAntesDe, correo, entidad } = radicada
  // Once the form is gone: it keeps what is typed in it while it is there.
  useEffect(() => {
    olvidarBorrador(sessionStorage)
    olvidarEnvio(envioDeSolicitud)
  }, [])
  return (
    <Pantalla
      titulo={`Solicitud radicada: ${radicado}`}
      entrada="Guarde este número. También va en el correo que le enviamos."
    >
      <Definiciones
        lista={[
          { nombre: 'Radicado', valor: <strong className="numero">{radicado}</strong> },
          { nombre: 'Entidad', valor: entidad },
          { nombre: 'Recibida', valor: `${formatInstante(Date.parse(radicadaEn))} (hora de Colombia)` },
          { nombre: 'Respuesta, a más tardar', valor: ultimoDia(respuestaAntesDe) },
        ]}
      />
      <section className="seccion">
        <h2>Qué sigue</h2>
        <ol className="lista-puntos">
          <li>
            Busque en <strong className="direccion">{correo}</strong> un correo de KPT: trae el enlace para ver en qué
            va su solicitud. Si no está en unos minutos, mire en los correos no deseados.
          </li>
          <li>El equipo de soporte del DNP verifica los documentos. Si falta algo, se lo pide a ese correo.</li>
          <li>
            Si la acepta, le llega un enlace con el que usted escoge su contraseña y activa el usuario. Sirve 72 horas y
            usted mismo puede pedir otro.
          </li>
          <li>
            En el momento en que usted active, el usuario líder anterior deja de serlo; si es por encargo, solo mientras
            dura.
          </li>
        </ol>
        <EnlaceAlBuzon />
      </section>
      <div className="acciones no-imprimir">
        <Boton variante="principal" onClick={() => window.print()}>
          Imprimir o guardar como PDF
        </Boton>
        <Boton onClick={onOtra}>Presentar otra solicitud</Boton>
      </div>
    </Pantalla>
  )
}
