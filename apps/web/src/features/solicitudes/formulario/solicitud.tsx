// «Solicitar usuario líder»: the public form (R6.2). It ends with the number of the request, what comes next and until when.
import { useState } from 'react'
import { Pantalla } from '../../../app/pantalla.tsx'
import { FormularioSolicitud } from './formulario.tsx'
import { leerRadicada, olvidarRadicada } from './guardado.ts'
import { RadicadaConExito } from './radicada.tsx'
import '../solicitudes.css'

export function PantallaSolicitud() {
  const [radicada, setRadicada] = useState(() => leerRadicada(sessionStorage))
  const otra = () => {
    olvidarRadicada(sessionStorage)
    setRadicada(null)
  }
  if (radicada) return <RadicadaConExito radicada={radicada} onOtra={otra} />
  return (
    <Pantalla
      titulo="Solicitar usuario líder"
      entrada="El usuario líder responde por la entidad en KPT y en GESTIONWEB: carga el plan y envía los reportes. Hay uno solo por entidad."
    >
      <section className="pila pila--2" aria-label="Antes de empezar">
        <p>
          Tenga a la mano su documento de identidad y el acto que lo designa, en PDF o en foto. Toma unos diez minutos.
        </p>
        <p>
          Apenas radique, se avisa al usuario líder actual, al correo oficial de la entidad y a su gobernación. El
          equipo de soporte del DNP verifica los documentos; la contraseña la escoge solo usted.
        </p>
      </section>
      <FormularioSolicitud onRadicada={setRadicada} />
    </Pantalla>
  )
}
