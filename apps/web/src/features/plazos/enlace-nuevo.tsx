// The link, the only time it is told, with how to copy it and where to put it.
import { useRef, useState } from 'react'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import './enlace-nuevo.css'

export function EnlaceNuevo({ direccion }: { direccion: string }) {
  const caja = useRef<HTMLDivElement>(null)
  const [copiado, setCopiado] = useState<'si' | 'a_mano' | null>(null)
  const copiar = async () => {
    // Some browsers keep the clipboard for secure addresses: then it is left chosen, to be copied by hand.
    caja.current?.querySelector('input')?.select()
    const copia = await navigator.clipboard?.writeText(direccion).then(
      () => 'si' as const,
      () => 'a_mano' as const,
    )
    setCopiado(copia ?? 'a_mano')
  }
  return (
    <>
      <Aviso tono="bien" vivo enfocar titulo="Su enlace está listo: cópielo ahora">
        <p>
          No se vuelve a mostrar. Quien lo tenga puede ver estos plazos, pero no entrar a KPT ni cambiar nada. Si lo
          pierde, cámbielo por otro.
        </p>
      </Aviso>
      <div ref={caja} className="enlace-nuevo">
        <CampoTexto
          etiqueta="Enlace de su calendario"
          ancho="todo"
          readOnly
          value={direccion}
          onFocus={(e) => e.target.select()}
        />
        <Boton onClick={() => void copiar()}>Copiar</Boton>
      </div>
      <p role="status" className="tenue">
        {copiado === 'si' ? 'Copiado.' : copiado === 'a_mano' ? 'Quedó escogido: cópielo con Ctrl + C.' : ''}
      </p>
      <Desplegable titulo="Dónde ponerlo">
        <ul className="lista-puntos">
          <li>Google Calendar, en un computador: «Otros calendarios» → «Desde URL».</li>
          <li>Outlook: «Agregar calendario» → «Suscribirse desde la web».</li>
          <li>iPhone: Ajustes → Calendario → Cuentas → «Añadir calendario suscrito».</li>
        </ul>
        <p className="tenue">El programa lo vuelve a leer solo, cada pocas horas o una vez al día.</p>
      </Desplegable>
    </>
  )
}
